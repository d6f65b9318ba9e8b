/// The findings of one run, as every form of the messages receives them.
package struct MessageReport: Sendable {
  /// Sorted, each said once, with the severity that counts in this run.
  package let diagnostics: [Diagnostic]
  package let counts: MessageCounts
  /// The name of the program that found them.
  package let program: String
  /// The version of the program, such as `1.0.0`, if it matters to the reader.
  package let version: String?

  package init(
    _ diagnostics: [Diagnostic], program: String = "area-reports", version: String? = nil
  ) {
    self.diagnostics = diagnostics
    self.counts = MessageCounts(diagnostics)
    self.program = program
    self.version = version
  }
}
