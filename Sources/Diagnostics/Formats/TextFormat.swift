/// The findings for people at a terminal.
///
/// Each is shown with its source line, why it matters and how to put it right. To keep the screen
/// useful when there are many, what messages share is said once, and past a hundred they become
/// one line each, by file, behind an overview.
package struct TextFormat: MessageFormat {
  package let name = "text"
  package let destination = MessageDestination.standardError
  /// Whether places and severities stand out by colour.
  package var usesColor: Bool

  /// Up to so many messages of one identifier each carry their explanation.
  static let mostExplained = 5
  /// Up to so many messages are shown with their source lines.
  static let mostExcerpted = 100

  package init(usesColor: Bool = false) { self.usesColor = usesColor }

  package func colored(_ usesColor: Bool) -> Self { TextFormat(usesColor: usesColor) }

  package func text(of report: MessageReport) -> String {
    guard !report.diagnostics.isEmpty else { return "" }
    var text = MessageText(usesColor: usesColor)
    if report.diagnostics.count > Self.mostExcerpted {
      text.appendOverview(of: report)
      appendOneLineEach(report.diagnostics, to: &text)
    } else {
      appendAtLength(report.diagnostics, to: &text)
    }
    text.appendLine(report.counts.summary)
    return text.text
  }

  private func appendAtLength(_ diagnostics: [Diagnostic], to text: inout MessageText) {
    let counts = diagnostics.reduce(into: [:]) { $0[$1.kind.id, default: 0] += 1 }
    var seen: Set<String> = []
    for diagnostic in diagnostics {
      let isFirst = seen.insert(diagnostic.kind.id).inserted
      let isRare = counts[diagnostic.kind.id, default: 0] <= Self.mostExplained
      text.appendHeading(of: diagnostic)
      text.appendExcerpt(of: diagnostic.range)
      if isFirst || isRare { text.appendExplanation(of: diagnostic.kind) }
      text.appendFixes(of: diagnostic)
      if isFirst || isRare { text.appendRemedy(of: diagnostic.kind) }
      text.appendNotes(of: diagnostic)
      text.appendLine("")
    }
  }

  private func appendOneLineEach(_ diagnostics: [Diagnostic], to text: inout MessageText) {
    var path: String?
    for diagnostic in diagnostics {
      if diagnostic.range.file.path != path { text.appendLine("") }
      path = diagnostic.range.file.path
      text.appendHeading(of: diagnostic)
      text.appendFixes(of: diagnostic)
    }
    text.appendLine("")
  }
}
