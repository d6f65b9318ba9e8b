import Diagnostics
import Glibc
import Publishing
import Testing

@testable import Commands

/// What editors are told about their slips, from the files on disk to the last word of the message.
@Suite struct BrokenContentTests {
  private static let base = Result { try BrokenContent.base() }
  static let cases = BrokenCases.all

  @Test(arguments: cases) func messagesAreThoseExpected(_ entry: BrokenCases.Entry) throws {
    let sample = try BrokenCaseReader.read(entry.text, name: entry.name)
    let content = try BrokenContent(try Self.base.get(), edits: sample.edits)
    let found = try Self.diagnostics(of: content, sample.arguments)
    checkPlace(found, of: sample, in: content)
    let companions = found.map(\.kind.id).sorted()
    #expect(companions == ([sample.identifier] + sample.companions).sorted())
    let text = TextFormat().text(of: MessageReport(found, version: Program.version))
    if getenv("RECORD_EXPECTED") != nil {
      try BrokenCases.record(text, for: entry)
      Issue.record("The messages were recorded, not compared")
    } else {
      #expect(text == entry.expected)
    }
  }

  @Test func contentWithoutEditsHasNoMessages() throws {
    let content = try BrokenContent(try Self.base.get(), edits: [])
    #expect(try Self.diagnostics(of: content, []).isEmpty)
  }

  /// What `check` finds in a content that is written to disk.
  private static func diagnostics(
    of content: BrokenContent, _ arguments: [String]
  ) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    for (path, bytes) in content.files { try folder.write(bytes, to: path) }
    for (path, target) in content.links { try folder.link(path, to: target) }
    let folders = ["--content", folder.at("Content"), "--templates", folder.at("Templates")]
    let run = try BuildRun(
      ArgumentParser.parse(folders + arguments, options: CheckCommand.options))
    return try run.result(into: NoSink()).diagnostics
  }

  /// The message stands where the case marks the fault, from its first character to its last.
  private func checkPlace(
    _ found: [Diagnostic], of sample: BrokenCase, in content: BrokenContent
  ) {
    let places = found.filter { $0.kind.id == sample.identifier }.map {
      BrokenContent.Place(path: $0.range.file.path, lower: $0.range.lower, upper: $0.range.upper)
    }
    let expected =
      content.mark ?? sample.place.map { BrokenContent.Place(path: $0, lower: 0, upper: 0) }
    #expect(expected.map(places.contains) == true, "\(places), not \(String(describing: expected))")
  }
}
