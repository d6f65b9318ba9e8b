import Foundation
import Reporting
import Testing

/// The hand-written lists of checks name what their folders hold.
@Suite struct NarrativeCheckListTests {
  private static let checks = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/Reporting/Checks")

  /// The names of the files beneath a folder that hold a check.
  private static func files(in folder: String) throws -> [String] {
    let root = checks.appendingPathComponent(folder)
    let names = try #require(FileManager.default.enumerator(atPath: root.path))
    return try names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .filter { path in
        let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
        return text.contains(": NarrativeCheck {")
      }
      .map { String($0.split(separator: "/").last?.dropLast(6) ?? "") }
      .sorted()
  }

  @Test func narratives() throws {
    let listed = NarrativeChecks.all.map { String(describing: $0) }
    #expect(try Self.files(in: "Narratives") == listed.sorted())
    #expect(Set(listed).count == listed.count)
  }

  @Test func standardText() throws {
    #expect(
      try Self.files(in: "StandardText")
        == StandardTextChecks.own.map { String(describing: $0) }.sorted())
  }
}
