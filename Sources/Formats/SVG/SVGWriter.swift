/// Writes a drawing that stands inside an HTML page, shape by shape. All positions are in the size
/// of the text or in hundredths of the width, so that a drawing follows both and is never scaled.
package struct SVGWriter {
  package enum Anchor: String, Sendable { case start, middle, end }

  private var markup = Markup()

  /// `name` and `description` are the identifiers of the elements that name and describe the
  /// drawing; the second one is written by `describe`.
  package init(name: String, description: String, height: SVGLength) {
    open(
      "svg",
      [
        .class("chart__picture"), HTMLAttribute("role", "img"),
        HTMLAttribute("aria-labelledby", name), HTMLAttribute("aria-describedby", description),
        HTMLAttribute("width", "100%"), HTMLAttribute("height", height.description),
        HTMLAttribute("font-size", "16"), HTMLAttribute("fill", "currentColor"),
      ], isEmpty: false)
  }

  /// Closes the drawing.
  package consuming func finish() -> Markup {
    markup.appendRaw("</svg>")
    return markup
  }

  /// What the drawing shows, for those who do not see it.
  package mutating func describe(_ text: String, id: String) {
    open("desc", [.id(id)], isEmpty: false)
    markup.appendEscaped(text)
    markup.appendRaw("</desc>")
  }

  /// A shape without content, such as `rect`; its lengths by the names of their attributes.
  package mutating func shape(
    _ name: String, _ lengths: [(String, SVGLength)], _ look: [HTMLAttribute]
  ) {
    let written = lengths.filter { $0.1.hundredths != 0 }
    open(name, written.map { HTMLAttribute($0.0, $0.1.description) } + look, isEmpty: true)
  }

  /// A line of text with its baseline at `y`, `strong` in bold behind `text`.
  package mutating func text(
    _ text: String, strong: String = "", x: SVGLength = .em(0), y: SVGLength,
    anchor: Anchor = .start, isHaloed: Bool = false
  ) {
    var attributes: [HTMLAttribute] = isHaloed ? [.class("chart__halo")] : []
    if x.hundredths != 0 { attributes.append(HTMLAttribute("x", x.description)) }
    attributes.append(HTMLAttribute("y", y.description))
    if anchor != .start { attributes.append(HTMLAttribute("text-anchor", anchor.rawValue)) }
    if text.isEmpty, !strong.isEmpty { attributes.append(HTMLAttribute("font-weight", "bold")) }
    open("text", attributes, isEmpty: false)
    markup.appendEscaped(text.isEmpty ? strong : text)
    if !text.isEmpty, !strong.isEmpty {
      open("tspan", [HTMLAttribute("font-weight", "bold")], isEmpty: false)
      markup.appendEscaped(" \(strong)")
      markup.appendRaw("</tspan>")
    }
    markup.appendRaw("</text>")
  }

  private mutating func open(_ name: String, _ attributes: [HTMLAttribute], isEmpty: Bool) {
    markup.appendRaw("<\(name)")
    for attribute in attributes {
      markup.appendRaw(" \(attribute.name)=\"")
      markup.appendEscaped(attribute.value ?? "")
      markup.appendRaw("\"")
    }
    markup.appendRaw(isEmpty ? "/>" : ">")
  }
}
