/// How a shape looks: its attributes beside its lengths, written once for all shapes that have
/// them, as a drawing has dozens of the same look.
package struct SVGLook: Sendable {
  /// Each with a space before it.
  let attributes: Markup

  package init(_ attributes: [HTMLAttribute]) {
    var markup = Markup()
    for attribute in attributes { markup.append(attribute) }
    self.attributes = markup
  }
}

extension Markup {
  /// An attribute as XML has it, always with a value, with a space before it.
  mutating func append(_ attribute: HTMLAttribute) {
    appendRaw(" ")
    appendRaw(attribute.name)
    appendRaw("=\"")
    appendEscaped(attribute.value ?? "")
    appendRaw("\"")
  }
}
