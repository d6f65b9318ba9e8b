package import Diagnostics

/// A passage that differs from that of the last edition though nobody declared it.
struct UndeclaredPassage {
  private let change: PassageChange
  private let old: EditionLine?
  private let new: EditionLine?
  private let declared: DeclaredChange?
  private let edition: Edition
  private let last: Edition

  /// - Returns: `nil` when every line of the change is declared. `known` are the sums declared.
  init?(
    _ change: PassageChange, _ known: Set<String>, _ declared: DeclaredChange?,
    _ edition: Edition, _ last: Edition
  ) {
    old = change.old.first { !known.contains($0.sum) }
    new = change.new.first { !known.contains($0.sum) }
    guard old != nil || new != nil else { return nil }
    self.change = change
    self.declared = declared
    self.edition = edition
    self.last = last
  }

  /// `sums` are those of all lines of the part that changed.
  func diagnostic(sums: [String]) -> Diagnostic {
    let advice = Diagnostic.Note(
      "If this is meant, declare '\(change.part)' here with lines: "
        + "[\(sums.joined(separator: ", "))]",
      at: declared?.part.range ?? edition.file.startRange)
    guard let new else {
      let text = old.map { Self.excerpt($0.text) } ?? ""
      return Diagnostic(
        .standardTextChanged, "'\(text)' of edition '\(last.id)' is missing here",
        at: change.newPlace, notes: [note("It stands here", old?.range)] + [advice])
    }
    guard let old else {
      return Diagnostic(
        .standardTextChanged,
        "'\(Self.excerpt(new.text))' "
          + (declared == nil
            ? "is not in edition '\(last.id)'"
            : "is neither in edition '\(last.id)' nor declared as changed"),
        at: new.range, notes: [note("It would stand here", change.oldPlace)] + [advice])
    }
    let words = PassageChange.differingWords(old, new)
    let written = Self.excerpt(words.new.text)
    return Diagnostic(
      .standardTextChanged,
      written.isEmpty
        ? "'\(Self.excerpt(words.old.text))' of edition '\(last.id)' is missing here"
        : "'\(written)' stands where edition '\(last.id)' has '\(Self.excerpt(words.old.text))'",
      at: words.new, notes: [note("The last edition has this", words.old)] + [advice],
      fixes: declared != nil
        ? []
        : [
          Diagnostic.Fix(
            "Write as in the last edition", replacing: words.new, with: words.old.text)
        ])
  }

  private func note(_ text: String, _ range: SourceRange?) -> Diagnostic.Note {
    Diagnostic.Note(text, at: range ?? change.oldPlace)
  }

  /// The beginning of a text, as much as fits in a line.
  private static func excerpt(_ text: String) -> String {
    guard text.count > 50 else { return text }
    let head = text.prefix(48)
    return head[..<(head.lastIndex(of: " ") ?? head.endIndex)] + "…"
  }
}

extension DiagnosticKind {
  package static let standardTextChanged = DiagnosticKind(
    "standard-text.changed", .warning,
    title: "Standard text differs from the last edition only where that is declared",
    explanation: """
      A new edition begins as a copy of the last one. A word that went by mistake would be \
      missing from every report of the year, and nobody reads the old text beside the new one.
      """,
    remedy: """
      Write the words of the last edition. If the change is meant, name the part under \
      'changes-since-last' in edition.yaml, with 'why' and the sums of the 'lines' that this \
      message gives: they bind the declaration to these words.
      """, yields: true)
}
