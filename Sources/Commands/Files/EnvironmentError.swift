import Glibc

/// What stands between the program and the disk; content mistakes are messages instead.
package enum EnvironmentError: Error, Equatable, Sendable {
  /// A call to the system failed; the operation is a verb such as `write`, the code an `errno`.
  case failed(path: String, operation: String, code: Int32)
  /// The place is dangerous to write to; the reason reads on after the path.
  case refused(path: String, reason: String)
  /// Another build holds the output folder.
  case locked(path: String)

  /// One line without a full stop.
  package var message: String {
    switch self {
    case .failed(let path, let operation, let code):
      "cannot \(operation) '\(path)': \(String(cString: strerror(code)))"
    case .refused(let path, let reason): "'\(path)' \(reason)"
    case .locked(let path): "another build is writing to '\(path)'; wait until it is done"
    }
  }

  package var exitCode: ExitCode {
    if case .refused = self { .wrongUsage } else { .environmentFailed }
  }

  /// The failure that `errno` tells of; to be called before anything else can change it.
  static func last(_ operation: String, _ path: String) -> Self {
    .failed(path: path, operation: operation, code: errno)
  }
}
