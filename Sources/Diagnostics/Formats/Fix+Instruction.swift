extension Diagnostic.Fix {
  /// Longer replacements stand on lines of their own, where the reader can copy them.
  private static let longestInline = 60

  /// Whether the replacement is short enough to be said within a sentence.
  var isInline: Bool {
    replacement.count <= Self.longestInline && !replacement.contains(where: \.isNewline)
  }

  /// What to do, with the replacement, such as `write '45' instead of '45l'`.
  ///
  /// The author's own words come first and stand alone when they already say the replacement.
  var instruction: String {
    let old = range.text
    let isOldShort = old.count <= Self.longestInline && !old.contains(where: \.isNewline)
    let change =
      switch (old.isEmpty, replacement.isEmpty) {
      case (_, true): isOldShort ? "delete '\(old)'" : "delete the marked text"
      case (true, false): "write '\(replacement)' here"
      case (false, false):
        "write '\(replacement)' instead of \(isOldShort ? "'\(old)'" : "the marked text")"
      }
    if summary.isEmpty { return isInline ? change : "write this:" }
    if !isInline { return summary + ":" }
    if summary == "write '\(replacement)'" { return change }
    if replacement.isEmpty || summary.contains(replacement) { return summary }
    // A question is answered by a sentence of its own.
    if summary.hasSuffix("?") {
      return "\(summary) \(change.prefix(1).uppercased())\(change.dropFirst())"
    }
    return "\(summary): \(change)"
  }
}
