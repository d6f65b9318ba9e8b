import Diagnostics
import TestSupport
import Testing

@testable import Formats

/// Lines that are read without libyaml are read as libyaml reads them.
@Suite struct PlainMappingTests {
  private static let pieces = [
    "title", "sign-off", "a", "1", "-", "--", ":", ": ", ": ", ": A", ": b", " ", "  ", "\n", "\n",
    "\n", "x: y", "'", "(", ")", ",", ".", "/", "#", " #", "&", "*", "!", "[", "]", "{", "}", "\"",
    "é", "\t", "\r", "---\n", "...\n", "null", "~", "2021-22", "?", "? ", "%", "|", ">", "@",
  ]

  /// A remark behind a text leaves it to libyaml, and its places as they are.
  /// - Returns: whether the text is read without.
  private func expectSame(_ text: String) -> Bool {
    let file = SourceFile(path: "a.yaml", text: text + "# x\n")
    guard let node = PlainMapping.read(file.range(0, text.utf8.count)) else { return false }
    var collector = DiagnosticCollector()
    let root = YAMLReader.read(file, collector: &collector)
    #expect(collector.diagnostics.isEmpty, "\(text.debugDescription)")
    #expect(root.map(describe) == describe(node), "\(text.debugDescription)")
    return true
  }

  @Test func sameAsLibyaml() {
    var read = 0
    for text in [
      "title: Plans for the next year\n", "title: A\nname: B c\n", "a: b\na: c\n", "a: b\n  c\n",
      "a: b c \n", "a: 1\nb: 2021-22\n", "a: it's (so), here/there.\n", "a: b - c\n", "a: b: c\n",
      "a-: b\n", "-a: b\n", "a: b\n---\nc: d\n", "a: b\n\nc: d\n", "a:  b\n", "a: b\r\n", "a: b",
    ] where expectSame(text) { read += 1 }
    #expect(read == 6)
  }

  @Test(arguments: 0..<4) func randomLinesAreReadAsLibyamlReadsThem(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var read = 0
    for _ in 0..<3000 {
      let lines = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        let count = Int.random(in: 0...4, using: &generator)
        let rest = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
        return ["a: b", "b: c", "title: A", "", "x"].randomElement(using: &generator).map {
          $0 + rest.joined() + "\n"
        } ?? ""
      }
      if expectSame(lines.joined()) { read += 1 }
    }
    #expect(read > 100)
  }

  private func describe(_ node: DataNode) -> String {
    let place = "\(node.range.lower)-\(node.range.upper)"
    return switch node.content {
    case .scalar(let text): "\(text.debugDescription) \(place)"
    case .sequence(let elements): "\(elements.map(describe)) \(place)"
    case .mapping(let entries):
      entries.map { entry in
        "\(entry.key.value.debugDescription) \(entry.key.range.lower)-\(entry.key.range.upper): "
          + describe(entry.value)
      }.joined(separator: "; ") + " \(place)"
    }
  }
}
