import Diagnostics

/// Findings to show, each with another shape.
enum MessageSamples {
  static let number = DiagnosticKind(
    "values.not-a-number", title: "A value is a whole number",
    explanation: "A value that is no number cannot be added up, so every total that rests on it "
      + "would be wrong or missing.",
    remedy: "Type digits only.")

  static let spelling = DiagnosticKind(
    "keys.unknown", .warning, title: "A key is one of the defined keys",
    explanation: "An unknown key is ignored.", remedy: "Use a defined key.")

  static let hint = DiagnosticKind(
    "values.no-control", .note, title: "A list has a control total",
    explanation: "Slips of the finger are found.", remedy: "Type the total, too.")

  static let values = SourceFile(
    path: "Content/values, 100%.csv", text: "key,value\ntŷ,45l\nsiop,12\n")
  static let rules = SourceFile(path: "Content/rules.yaml", text: "keys:\n  - tŷ\n")

  static let diagnostics = [
    Diagnostic(
      number, "'45l' is not a whole number", at: values.range(14, 17),
      notes: [Diagnostic.Note("the key is defined here", at: rules.range(10, 13))],
      fixes: [Diagnostic.Fix("use digits", replacing: values.range(14, 17), with: "45")]),
    Diagnostic(spelling, "'siop' is not a key; 50% sure, see:\nrules", at: values.range(18, 22)),
    Diagnostic(hint, "control total missing", at: values.startRange),
  ]

  static let report = MessageReport(diagnostics, version: "1.2.3")

  /// So many findings of one kind, in files of ten lines.
  static func many(_ count: Int) -> MessageReport {
    let lines = String(repeating: "key,45l\n", count: 10)
    let diagnostics = stride(from: 0, to: count, by: 10).flatMap { start in
      let file = SourceFile(path: "Content/file-\(start / 10).csv", text: lines)
      return (0..<min(10, count - start)).map { line in
        Diagnostic(number, "'45l' is not a number", at: file.range(line * 8 + 4, line * 8 + 7))
      }
    }
    return MessageReport(diagnostics)
  }
}
