/// Gathers findings. Every stage takes one `inout`; none stops at the first finding.
package struct DiagnosticCollector: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether an error was found in the file of that path.
  package func hasError(in path: String) -> Bool {
    diagnostics.contains { $0.severity == .error && $0.range.file.path == path }
  }

  package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Reports a finding of a kind in one line.
  package mutating func report(
    _ kind: DiagnosticKind, _ summary: String, at range: SourceRange,
    notes: [Diagnostic.Note] = [], fixes: [Diagnostic.Fix] = []
  ) {
    report(Diagnostic(kind, summary, at: range, notes: notes, fixes: fixes))
  }

  package mutating func append(contentsOf other: DiagnosticCollector) {
    diagnostics.append(contentsOf: other.diagnostics)
  }

  /// The findings by path (in bytes), place and identifier, each said once with all its notes.
  package func sorted() -> [Diagnostic] {
    var positions: [String: Int] = [:]
    var result: [Diagnostic] = []
    let sorted = unyielding.map { (key: Self.sortKey($0), diagnostic: $0) }
      .sorted { $0.key < $1.key }
    for (key, diagnostic) in sorted {
      let identity = "\(key)\u{0}\(diagnostic.summary)"
      if let position = positions[identity] {
        result[position] = result[position].adding(notes: diagnostic.notes)
      } else {
        positions[identity] = result.count
        result.append(diagnostic)
      }
    }
    return result
  }

  /// The findings without those that follow from another about the same line. Such a finding
  /// stands where it is placed and where its first note is.
  private var unyielding: [Diagnostic] {
    guard diagnostics.contains(where: \.kind.yields) else { return diagnostics }
    func line(_ range: SourceRange) -> String { "\(range.start.line) \(range.file.path)" }
    let others = diagnostics.filter { !$0.kind.yields && $0.severity != .note }
    let taken = Set(others.flatMap { [line($0.range)] + $0.notes.map { line($0.range) } })
    let warned = Set(
      diagnostics.filter { $0.kind.yields && $0.severity != .note }.map { line($0.range) })
    return diagnostics.filter { diagnostic in
      if diagnostic.kind.yields, diagnostic.severity == .note,
        warned.contains(line(diagnostic.range))
      {
        return false
      }
      let places = [diagnostic.range] + diagnostic.notes.prefix(1).map(\.range)
      return !diagnostic.kind.yields || taken.isDisjoint(with: places.map(line))
    }
  }

  /// A text whose order is that of path, line, column and identifier.
  private static func sortKey(_ diagnostic: Diagnostic) -> String {
    let offset = String(diagnostic.range.lower)
    let padding = String(repeating: "0", count: max(0, 10 - offset.count))
    return "\(diagnostic.range.file.path)\u{0}\(padding)\(offset)\u{0}\(diagnostic.kind.id)"
  }
}
