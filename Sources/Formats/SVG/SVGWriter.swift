/// Writes a drawing that stands inside an HTML page, shape by shape. All positions are in the size
/// of the text or in hundredths of the width, so that a drawing follows both and is never scaled.
package struct SVGWriter {
  package enum Anchor: Sendable {
    case start, middle, end

    /// With a space before it; nothing where it is so anyway.
    fileprivate var attribute: StaticString {
      switch self {
      case .start: ""
      case .middle: " text-anchor=\"middle\""
      case .end: " text-anchor=\"end\""
      }
    }
  }

  /// A length with the name of its attribute.
  package typealias Place = (name: StaticString, length: SVGLength)

  private var markup = Markup()

  /// `name` and `description` are the identifiers of the elements that name and describe the
  /// drawing; the second one is written by `describe`.
  package init(name: String, description: String, height: SVGLength) {
    markup.bytes.reserveCapacity(4_096)
    markup.appendRaw("<svg class=\"chart__picture\" role=\"img\"")
    markup.append(HTMLAttribute("aria-labelledby", name))
    markup.append(HTMLAttribute("aria-describedby", description))
    markup.appendRaw(" width=\"100%\"")
    write(("height", height))
    markup.appendRaw(" font-size=\"16\" fill=\"currentColor\">")
  }

  /// Closes the drawing.
  package consuming func finish() -> Markup {
    markup.appendRaw("</svg>")
    return markup
  }

  /// What the drawing shows, for those who do not see it.
  package mutating func describe(_ text: String, id: String) {
    markup.appendRaw("<desc")
    markup.append(HTMLAttribute.id(id))
    markup.appendRaw(">")
    markup.appendEscaped(text)
    markup.appendRaw("</desc>")
  }

  /// A shape without content, such as `rect`, with up to four lengths; those of nothing are left
  /// out. One by one, because an array of them would be made for every dot.
  package mutating func shape(
    _ name: StaticString, _ look: SVGLook, _ first: Place, _ second: Place,
    _ third: Place? = nil, _ fourth: Place? = nil
  ) {
    markup.bytes.append(UInt8(ascii: "<"))
    markup.bytes.append(literal: name)
    if first.length.hundredths != 0 { write(first) }
    if second.length.hundredths != 0 { write(second) }
    if let third, third.length.hundredths != 0 { write(third) }
    if let fourth, fourth.length.hundredths != 0 { write(fourth) }
    markup.bytes.append(contentsOf: look.attributes)
    markup.bytes.append(literal: "/>")
  }

  /// The same shape without content at several places, which differ in their first length. The
  /// rest is written once and copied, as a chart has dozens of dots.
  package mutating func shapes(
    _ name: StaticString, _ look: SVGLook, _ first: StaticString, at lengths: [SVGLength],
    _ second: Place, _ third: Place
  ) {
    var rest = Markup()
    if second.length.hundredths != 0 { rest.write(second) }
    if third.length.hundredths != 0 { rest.write(third) }
    rest.appendRaw(look.attributes)
    rest.bytes.append(literal: "/>")
    for length in lengths {
      markup.bytes.append(UInt8(ascii: "<"))
      markup.bytes.append(literal: name)
      if length.hundredths != 0 { markup.write((first, length)) }
      markup.appendRaw(rest.bytes)
    }
  }

  /// A line of text with its baseline at `y`, `strong` in bold behind `text`.
  package mutating func text(
    _ text: String, strong: String = "", x: SVGLength = .em(0), y: SVGLength,
    anchor: Anchor = .start, isHaloed: Bool = false
  ) {
    markup.bytes.append(literal: isHaloed ? "<text class=\"chart__halo\"" : "<text")
    if x.hundredths != 0 { write(("x", x)) }
    write(("y", y))
    markup.bytes.append(literal: anchor.attribute)
    if text.isEmpty, !strong.isEmpty { markup.bytes.append(literal: " font-weight=\"bold\"") }
    markup.bytes.append(UInt8(ascii: ">"))
    markup.appendEscaped(text.isEmpty ? strong : text)
    if !text.isEmpty, !strong.isEmpty {
      markup.bytes.append(literal: "<tspan font-weight=\"bold\"> ")
      markup.appendEscaped(strong)
      markup.bytes.append(literal: "</tspan>")
    }
    markup.bytes.append(literal: "</text>")
  }

  private mutating func write(_ place: Place) { markup.write(place) }
}

extension Markup {
  fileprivate mutating func write(_ place: SVGWriter.Place) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(literal: place.name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    place.length.write(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}

extension [UInt8] {
  /// A piece that stands in the program.
  fileprivate mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}
