/// What the program tells its caller; the numbers are part of what users rely on.
package enum ExitCode: Int32, Sendable, CaseIterable {
  /// All was done; there may be warnings.
  case done = 0
  /// The content has errors, and nothing of a report in error was replaced.
  case contentErrors = 1
  /// The command line was wrong, and nothing was done.
  case wrongUsage = 2
  /// The disk, a permission or the lock failed.
  case environmentFailed = 3

  /// The meaning in words for help.
  package var meaning: String {
    switch self {
    case .done: "done; there may be warnings"
    case .contentErrors: "the content has errors; nothing of a report in error was replaced"
    case .wrongUsage: "the command line was wrong; nothing was done"
    case .environmentFailed: "the environment failed: disk, permissions or lock"
    }
  }
}
