/// The parts of messages for people, written one below the other.
struct MessageText {
  private(set) var text = ""
  let usesColor: Bool

  private enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
    case green = "32"
  }

  init(usesColor: Bool) { self.usesColor = usesColor }

  mutating func appendLine(_ line: String) { text += line + "\n" }

  /// `path:line:column: severity: summary [identifier]`.
  mutating func appendHeading(of diagnostic: Diagnostic) {
    let severity = styled(diagnostic.severity.rawValue, Self.style(of: diagnostic.severity))
    let place = styled(Self.place(diagnostic.range), .bold)
    let summary = TerminalText.printable(diagnostic.summary)
    appendLine("\(place): \(severity): \(summary) [\(diagnostic.kind.id)]")
  }

  /// The source line and the marks below it, if there is something to see.
  mutating func appendExcerpt(of range: SourceRange) {
    // An empty place at the very beginning stands for the file as such: no line is at fault.
    guard range.upper > 0, let excerpt = SourceExcerpt(range) else { return }
    appendLine("  \(excerpt.line)")
    appendLine("  \(styled(excerpt.marks, .green))")
  }

  mutating func appendExplanation(of kind: DiagnosticKind) {
    append(kind.explanation, label: "why: ")
  }

  mutating func appendRemedy(of kind: DiagnosticKind) { append(kind.remedy, label: "fix: ") }

  /// What can be written in place of what is there, as far as it is known.
  mutating func appendFixes(of diagnostic: Diagnostic) {
    for fix in diagnostic.fixes {
      append(fix.instruction, label: "fix: ")
      guard !fix.isInline else { continue }
      for line in fix.replacement.split(whereSeparator: \.isNewline) {
        appendLine("  + \(TerminalText.printable(String(line)))")
      }
    }
  }

  /// The other places that explain the finding, each with its source line.
  mutating func appendNotes(of diagnostic: Diagnostic) {
    for note in diagnostic.notes {
      let word = styled(Severity.note.rawValue, .blue)
      let place = styled(Self.place(note.range), .bold)
      appendLine("\(place): \(word): \(TerminalText.printable(note.summary))")
      appendExcerpt(of: note.range)
    }
  }

  /// How many messages of each identifier and in each file, most first.
  mutating func appendOverview(of report: MessageReport) {
    let byKind = Self.ranked(report.diagnostics.map(\.kind.id))
    let titles = report.diagnostics.reduce(into: [:]) { $0[$1.kind.id] = $1.kind.title }
    let byFile = Self.ranked(report.diagnostics.map(\.range.file.path))
    let files = byFile.count == 1 ? "1 file" : "\(byFile.count) files"
    appendLine("\(report.counts.summary) in \(files)")
    appendLine("")
    appendRanking(byKind) { "\($0): \(titles[$0] ?? "")" }
    appendLine("")
    appendRanking(byFile) { $0 }
  }

  /// A first screen has room for two lists of so many lines.
  private static let longestRanking = 8

  private mutating func appendRanking(
    _ ranking: [(key: String, count: Int)], describe: (String) -> String
  ) {
    for entry in ranking.prefix(Self.longestRanking) {
      let count = String(entry.count)
      let padding = String(repeating: " ", count: max(0, 6 - count.count))
      append(describe(entry.key), label: "\(padding)\(count)  ")
    }
    let rest = ranking.count - Self.longestRanking
    if rest > 0 { appendLine("        and \(rest) more") }
  }

  private static func ranked(_ keys: [String]) -> [(key: String, count: Int)] {
    keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      .map { (key: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.key) < ($0.count, $1.key) }
  }

  private mutating func append(_ text: String, label: String) {
    for line in TerminalText.wrapped(text, label: label) { appendLine(line) }
  }

  private static func place(_ range: SourceRange) -> String {
    let start = range.start
    return "\(TerminalText.printable(range.file.path)):\(start.line):\(start.column)"
  }

  private static func style(of severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
