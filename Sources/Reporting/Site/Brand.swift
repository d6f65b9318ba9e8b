package import Diagnostics
package import Formats

/// How a publication differs in its look from others.
package struct Brand: Sendable {
  /// For links and for the border of the header, on light grounds.
  package let colour: Located<HexColour>?
  /// The same on dark grounds.
  package let darkColour: Located<HexColour>?
  /// Whether the marks of the design system's owner may stand on the pages: where the publication
  /// asked for them and its address is one of the owner's.
  package let usesOwnersMarks: Bool

  /// The look without any mark.
  package static let plain = Brand(colour: nil, darkColour: nil, usesOwnersMarks: false)
}
