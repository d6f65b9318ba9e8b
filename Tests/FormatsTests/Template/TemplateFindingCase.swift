import Diagnostics
import Formats
import Testing

/// One finding in a template whose place is marked by `«` and `»`.
struct TemplateFindingCase: Sendable, CustomTestStringConvertible {
  let id: String
  let marked: String
  let summary: String
  let partials: [String: String]
  /// What the fix offered makes of the template; `nil` if no fix is expected.
  let fixed: String?

  init(
    _ id: String, _ marked: String, _ summary: String, partials: [String: String] = [:],
    fixed: String? = nil
  ) {
    self.id = id
    self.marked = marked
    self.summary = summary
    self.partials = partials
    self.fixed = fixed
  }

  var testDescription: String { "\(id): \(marked)" }

  static let data: TemplateRecord = [
    "name": "Ada", "on": true, "absent": false, "kind": "oka",
    "items": [["label": "one"], ["label": "two"]],
    "person": ["first": "Ada", "last": "L"],
  ]

  /// Reads and renders the template in the strict dialect, and compares all that is reported.
  func check() throws {
    let lower = try #require(marked.utf8.firstIndex(of: 0xC2))
    let text = marked.replacing("«", with: "").replacing("»", with: "")
    let start = marked.utf8.distance(from: marked.startIndex, to: lower)
    let end = try #require(marked.range(of: "»"))
    let length = marked.utf8.distance(from: marked.startIndex, to: end) - start - 2
    let file = SourceFile(path: "Templates/main.html", text: text)
    let findings = findings(in: file)
    #expect(findings.map(\.kind.id) == [id], "\(findings.map(\.summary))")
    let finding = try #require(findings.first)
    #expect(finding.summary == summary)
    #expect(finding.range.file === file)
    #expect(finding.range.lower == start)
    #expect(finding.range.upper == start + length)
    #expect(finding.fixes.first.map { apply($0, to: file) } == fixed)
  }

  private func findings(in file: SourceFile) -> [Diagnostic] {
    var collector = DiagnosticCollector()
    var files = partials.sorted { $0.key < $1.key }
      .map { (name: $0.key, file: SourceFile(path: "Templates/\($0.key).html", text: $0.value)) }
    files.append((name: "main", file: file))
    let library = TemplateLibrary(files: files, collector: &collector)
    _ = library.render("main", with: Self.data, collector: &collector)
    return collector.diagnostics
  }

  private func apply(_ fix: Diagnostic.Fix, to file: SourceFile) -> String {
    var bytes = file.bytes
    bytes.replaceSubrange(fix.range.lower..<fix.range.upper, with: Array(fix.replacement.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The text without each occurrence of one character, replaced by another text.
  fileprivate func replacing(_ character: Character, with other: String) -> String {
    reduce(into: "") { $0 += $1 == character ? other : String($1) }
  }

  fileprivate func range(of character: Character) -> Index? { firstIndex(of: character) }
}
