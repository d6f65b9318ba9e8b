/// The findings as commands that make GitHub show them beside the lines of a change.
///
/// The command, its properties and the escaping are those of the `@actions/core` toolkit:
/// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
package struct WorkflowFormat: MessageFormat {
  package let name = "github"
  package let destination = MessageDestination.standardOutput

  package init() {}

  package func text(of report: MessageReport) -> String {
    report.diagnostics.reduce(into: "") { $0 += command($1) + "\n" }
  }

  private func command(_ diagnostic: Diagnostic) -> String {
    let start = diagnostic.range.start
    let path = Self.escaped(property: diagnostic.range.file.path)
    let title = Self.escaped(property: diagnostic.kind.id)
    return "::\(Self.word(for: diagnostic.severity)) file=\(path),line=\(start.line),"
      + "col=\(start.column),title=\(title)::\(Self.escaped(data: body(of: diagnostic)))"
  }

  private func body(of diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.map { note in
      "note: \(note.range.file.path):\(note.range.start.line): \(note.summary)"
    }
    let fixes = diagnostic.fixes.map { "fix: \($0.instruction)" }
    let lines =
      [diagnostic.summary, "why: \(diagnostic.kind.explanation)"] + fixes
      + ["fix: \(diagnostic.kind.remedy)"] + notes
    return lines.joined(separator: "\n")
  }

  private static func word(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func escaped(data text: String) -> String { escaped(text, ["%", "\r", "\n"]) }

  private static func escaped(property text: String) -> String {
    escaped(text, ["%", "\r", "\n", ":", ","])
  }

  private static func escaped(_ text: String, _ specials: Set<Unicode.Scalar>) -> String {
    // Scalar by scalar: CR LF is one character to Swift.
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if specials.contains(scalar) {
        result += (scalar.value < 0x10 ? "%0" : "%")
        result += String(scalar.value, radix: 16, uppercase: true)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
