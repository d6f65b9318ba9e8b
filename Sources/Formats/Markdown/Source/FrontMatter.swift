package import Diagnostics

/// The YAML between two lines `---` at the very beginning of a file.
struct FrontMatter {
  /// Without the two lines.
  let range: SourceRange
  /// Where the body begins.
  let bodyLower: Int

  /// The front matter of a file, if it has any; reports one that is not closed.
  static func find(
    in file: SourceFile, collector: inout DiagnosticCollector
  ) -> FrontMatter? {
    let starts = file.lineStarts
    guard isDelimiter(line: 0, starts, of: file) else { return nil }
    for line in 1..<max(1, starts.count) where isDelimiter(line: line, starts, of: file) {
      let next = line + 1 < starts.count ? starts[line + 1] : file.bytes.count
      return FrontMatter(range: file.range(starts[1], starts[line]), bodyLower: next)
    }
    let lower = byteOrderMarkLength(of: file)
    collector.report(
      .frontMatter, "'---' at the top needs a second '---' line before the text",
      at: file.range(lower, lower + 3))
    return FrontMatter(
      range: file.range(file.bytes.count, file.bytes.count), bodyLower: file.bytes.count)
  }

  private static func byteOrderMarkLength(of file: SourceFile) -> Int {
    file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func isDelimiter(line: Int, _ starts: [Int], of file: SourceFile) -> Bool {
    let start = starts[line] + (line == 0 ? byteOrderMarkLength(of: file) : 0)
    let end = line + 1 < starts.count ? starts[line + 1] - 1 : file.bytes.count
    guard start <= end else { return false }
    let bytes = file.bytes
    let text = bytes.span.extracting(start..<end)
    guard text.count >= 3 else { return false }
    for index in text.indices {
      let isMeant =
        index < 3 ? text[index] == UInt8(ascii: "-") : MarkdownLine.isBlank(text[index])
      guard isMeant else { return false }
    }
    return true
  }
}

extension DiagnosticKind {
  package static let frontMatter = DiagnosticKind(
    "markdown.front-matter",
    title: "Front matter ends with a line '---'",
    explanation: """
      A line '---' at the top of the file begins the front matter, which holds the title. A second \
      such line ends it. Without that line the whole text counts as front matter.
      """,
    remedy: "Add a line '---' between the title at the top and the text.")
}
