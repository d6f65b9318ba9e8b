/// A piece of an HTML page as the bytes have it: a start tag, an end tag or text.
package struct HTMLToken: Sendable {
  package enum Kind: Sendable {
    case start
    case end
    case text
  }

  package let kind: Kind
  /// The element's name in small letters; empty for text.
  package let name: String
  /// The bytes of the token, half open: for tags with their angle brackets.
  package let lower: Int
  package let upper: Int
  /// Where the attributes begin; `upper` for tokens without any.
  let attributes: Int
}
