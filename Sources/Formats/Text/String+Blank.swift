extension String {
  /// Whether nothing of it can be seen.
  var isBlank: Bool {
    // A printable character of ASCII is the first of its `Character`, which then is no white space.
    !utf8.contains { (0x21..<0x7F).contains($0) } && allSatisfy(\.isWhitespace)
  }
}
