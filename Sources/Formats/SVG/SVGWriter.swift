/// Writes a drawing that stands inside an HTML page, shape by shape. All positions are in the size
/// of the text or in hundredths of the width, so that a drawing follows both and is never scaled.
package struct SVGWriter {
  package enum Anchor: String, Sendable { case start, middle, end }

  private var markup = Markup()

  /// `name` and `description` are the identifiers of the elements that name and describe the
  /// drawing; the second one is written by `describe`.
  package init(name: String, description: String, height: SVGLength) {
    markup.appendRaw("<svg class=\"chart__picture\" role=\"img\"")
    markup.append(HTMLAttribute("aria-labelledby", name))
    markup.append(HTMLAttribute("aria-describedby", description))
    markup.appendRaw(" width=\"100%\"")
    write("height", height)
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

  /// A shape without content, such as `rect`; its lengths by the names of their attributes.
  package mutating func shape(
    _ name: String, _ lengths: [(String, SVGLength)], _ look: SVGLook
  ) {
    markup.bytes.append(UInt8(ascii: "<"))
    markup.appendRaw(name)
    for (name, length) in lengths where length.hundredths != 0 { write(name, length) }
    markup.bytes.append(contentsOf: look.attributes)
    markup.bytes.append(UInt8(ascii: "/"))
    markup.bytes.append(UInt8(ascii: ">"))
  }

  /// A line of text with its baseline at `y`, `strong` in bold behind `text`.
  package mutating func text(
    _ text: String, strong: String = "", x: SVGLength = .em(0), y: SVGLength,
    anchor: Anchor = .start, isHaloed: Bool = false
  ) {
    markup.appendRaw(isHaloed ? "<text class=\"chart__halo\"" : "<text")
    if x.hundredths != 0 { write("x", x) }
    write("y", y)
    if anchor != .start { markup.append(HTMLAttribute("text-anchor", anchor.rawValue)) }
    if text.isEmpty, !strong.isEmpty { markup.appendRaw(" font-weight=\"bold\"") }
    markup.appendRaw(">")
    markup.appendEscaped(text.isEmpty ? strong : text)
    if !text.isEmpty, !strong.isEmpty {
      markup.appendRaw("<tspan font-weight=\"bold\"> ")
      markup.appendEscaped(strong)
      markup.appendRaw("</tspan>")
    }
    markup.appendRaw("</text>")
  }

  private mutating func write(_ name: String, _ length: SVGLength) {
    markup.append(attribute: name) { length.write(to: &$0.bytes) }
  }
}
