import Diagnostics
import Formats
import Testing

/// A text in which `⟦` and `⟧` mark the places of the expected findings.
struct MarkedMarkdown {
  let file: SourceFile
  let marks: [Range<Int>]

  init(_ marked: String, path: String = "Content/test.md") {
    var bytes: [UInt8] = []
    var opens: [Int] = []
    var marks: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": opens.append(bytes.count)
      case "⟧": if let open = opens.popLast() { marks.append(open..<bytes.count) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    file = SourceFile(path: path, bytes: bytes)
    self.marks = marks.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}

/// Asserts that reading a marked text finds exactly `kinds`, each at its mark, in order of place.
@discardableResult
func expectFindings(
  _ kinds: DiagnosticKind..., in marked: String, ignoring ignored: DiagnosticKind? = .tableCaption,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> [Diagnostic] {
  let text = MarkedMarkdown(marked)
  var collector = DiagnosticCollector()
  _ = MarkdownParser.parse(text.file, collector: &collector)
  let found = collector.sorted().filter { diagnostic in
    diagnostic.kind.id != ignored?.id || kinds.contains { $0.id == ignored?.id }
  }
  #expect(found.map(\.kind.id) == kinds.map(\.id), sourceLocation: sourceLocation)
  #expect(
    found.map { $0.range.lower..<$0.range.upper } == text.marks, "\(found.map(\.range.text))",
    sourceLocation: sourceLocation)
  return found
}

/// What a text looks like when its first fix has been applied.
func fixed(_ diagnostic: Diagnostic?) -> String? {
  guard let fix = diagnostic?.fixes.first else { return nil }
  var bytes = fix.range.file.bytes
  bytes.replaceSubrange(fix.range.lower..<fix.range.upper, with: Array(fix.replacement.utf8))
  return String(decoding: bytes, as: UTF8.self)
}

/// The HTML of a text, in which each parameter is replaced by its name in angle brackets.
func html(
  _ markdown: String, options: MarkdownRenderer.Options = .init(),
  collector: inout DiagnosticCollector
) -> String {
  let file = SourceFile(path: "Content/test.md", text: markdown)
  let document = MarkdownParser.parse(file, collector: &collector)
  let renderer = MarkdownRenderer(
    options: options,
    resolve: { name, range, _ in Located("<\(name)>", at: range) })
  return renderer.render(document, collector: &collector).text
}

func html(_ markdown: String, options: MarkdownRenderer.Options = .init()) -> String {
  var collector = DiagnosticCollector()
  return html(markdown, options: options, collector: &collector)
}
