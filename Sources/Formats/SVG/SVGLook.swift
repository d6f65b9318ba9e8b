/// How a shape looks: its attributes beside its lengths, written once for all shapes that have
/// them, as a drawing has dozens of the same look.
package struct SVGLook: Sendable {
  /// Each with a space before it.
  let attributes: [UInt8]

  package init(_ attributes: [HTMLAttribute]) {
    var markup = Markup()
    for attribute in attributes { markup.append(attribute) }
    self.attributes = markup.bytes
  }
}

extension Markup {
  /// An attribute as XML has it, always with a value, with a space before it.
  mutating func append(_ attribute: HTMLAttribute) {
    // Single bytes cost less than texts of one character.
    bytes.append(UInt8(ascii: " "))
    appendRaw(attribute.name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(attribute.value ?? "")
    bytes.append(UInt8(ascii: "\""))
  }
}
