/// A piece of an HTML page as the bytes have it: a start tag, an end tag or text.
package struct HTMLToken: Sendable {
  package enum Kind: Sendable {
    case start
    case end
    case text
  }

  package let kind: Kind
  /// The element's name; of text the empty name.
  package let name: HTMLName
  /// The offset of the first byte: of a tag that of its angle bracket.
  package let lower: Int
}
