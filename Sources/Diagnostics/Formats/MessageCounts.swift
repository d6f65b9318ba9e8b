/// How many findings of each severity there are.
package struct MessageCounts: Sendable, Equatable {
  package private(set) var error = 0
  package private(set) var warning = 0
  package private(set) var note = 0

  /// - Complexity: O(*n*).
  package init(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: error += 1
      case .warning: warning += 1
      case .note: note += 1
      }
    }
  }

  package var total: Int { error + warning + note }

  /// In words, heaviest first and without what there is none of, such as `3 errors, 1 warning`.
  package var summary: String {
    let parts = [(error, "error"), (warning, "warning"), (note, "note")]
    let words = parts.compactMap { count, word in
      count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
    }
    return words.isEmpty ? "no messages" : words.joined(separator: ", ")
  }
}
