package import Diagnostics

/// A reader of outside input as fuzzing sees it: bytes go in, a result and messages come out, and
/// some things must hold whatever the bytes were.
package protocol FuzzedReader: Sendable {
  /// As `Scripts/fuzz` names it, such as `markdown`.
  static var name: String { get }

  /// The endings of files of the repository that are seeds, such as `md`.
  static var endings: [String] { get }

  /// Reads a file; `faults` takes what the result must never be.
  /// - Returns: bytes that stand for the result, so that two readings can be compared.
  static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8]
}
