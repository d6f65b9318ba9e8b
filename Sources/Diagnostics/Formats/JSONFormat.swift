/// The findings as JSON for other programs; `Documentation/schemas/messages.schema.json` describes
/// it. Lines and columns count from 1, columns in Unicode scalars, and the end is exclusive.
package struct JSONFormat: MessageFormat {
  package let name = "json"
  package let destination = MessageDestination.standardOutput

  package init() {}

  package func text(of report: MessageReport) -> String {
    let value: JSONValue = [
      "version": "1",
      "messages": .array(report.diagnostics.map(message)),
      "counts": [
        "error": .number(report.counts.error),
        "warning": .number(report.counts.warning),
        "note": .number(report.counts.note),
      ],
    ]
    return value.text()
  }

  private func message(_ diagnostic: Diagnostic) -> JSONValue {
    // A fix names no path here, so one for another file would be applied to the wrong one.
    let fixes = diagnostic.fixes.filter { $0.range.file.path == diagnostic.range.file.path }
    return [
      "id": .string(diagnostic.kind.id),
      "severity": .string(diagnostic.severity.rawValue),
      "summary": .string(diagnostic.summary),
      "explanation": .string(diagnostic.kind.explanation),
      "path": .string(diagnostic.range.file.path),
      "range": range(diagnostic.range),
      "notes": .array(diagnostic.notes.map(note)),
      "fixes": .array(fixes.map(fix)),
    ]
  }

  private func note(_ note: Diagnostic.Note) -> JSONValue {
    [
      "summary": .string(note.summary),
      "path": .string(note.range.file.path),
      "range": range(note.range),
    ]
  }

  private func fix(_ fix: Diagnostic.Fix) -> JSONValue {
    [
      "summary": .string(fix.summary),
      "replacement": .string(fix.replacement),
      "range": range(fix.range),
    ]
  }

  private func range(_ range: SourceRange) -> JSONValue {
    ["start": location(range.start), "end": location(range.end)]
  }

  private func location(_ location: SourceLocation) -> JSONValue {
    ["line": .number(location.line), "column": .number(location.column)]
  }
}
