package import Diagnostics
import Glibc

/// Where the program writes: standard output for what was asked for, standard error for messages
/// and progress.
package struct Console: Sendable {
  package init() {}

  package func output(_ text: String) { write(text, to: STDOUT_FILENO) }
  package func error(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Shows the findings of a run in the form that was asked for, if there are any or the form is
  /// for programs, which wait for an answer.
  package func show(_ diagnostics: [Diagnostic], as format: any MessageFormat) {
    let report = MessageReport(diagnostics, version: Program.version)
    switch format.destination {
    case .standardOutput:
      output(format.text(of: report))
    case .standardError:
      guard !diagnostics.isEmpty else { return }
      error(format.colored(isatty(STDERR_FILENO) == 1).text(of: report))
    }
  }

  private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // A reader that went away, as `head` does, is no failure of ours.
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
