/// One place in a text that `{{` makes special, in byte offsets of the scanned text.
struct ParameterToken: Equatable {
  /// What was found.
  enum Kind: Equatable {
    /// `{{name}}`, with the name only.
    case parameter(String)
    /// `\{{`: two literal braces.
    case escape
    /// `{{` without `}}` on the same line.
    case unclosed
    /// `{{…}}` with something else than a name inside, without surrounding blanks.
    case badName(String)
  }

  let kind: Kind
  let lower: Int
  let upper: Int
}
