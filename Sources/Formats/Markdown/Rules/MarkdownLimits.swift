package import Diagnostics

/// The limits that keep a hostile or broken file from blowing up cmark, checked before it runs.
///
/// The values are those of the safety study: several times the largest sample, and low
/// enough that no known pattern takes longer than two seconds.
enum MarkdownLimits {
  /// Bytes of a file: four times the largest sample.
  static let fileSize = 128 * 1024
  /// Bytes of one line, and of one run of lines without a blank one: inline work is quadratic in
  /// them, and the longest paragraph of the samples has 1,144.
  static let blockSize = 8 * 1024
  /// Quotations and lists inside one another.
  static let depth = 8
  /// Emphasis and links inside one another.
  static let inlineDepth = 16
  static let columns = 32
  static let rows = 500
  /// Cells of all tables of a file, empty ones included: about 3 MiB of HTML.
  static let cells = 50_000
  static let references = 100
  /// Bytes of the destination and the title of one link definition.
  static let referenceSize = 2048
  /// Bytes that link definitions can grow to where they are used: each use copies the destination.
  static let referenceGrowth = 1024 * 1024
  static let parameters = 2000

  /// Reports every limit that the lines of a body exceed.
  /// - Returns: whether cmark may see the body.
  static func check(
    _ lines: [MarkdownLine], of file: SourceFile, collector: inout DiagnosticCollector
  ) -> Bool {
    let before = collector.diagnostics.count
    checkSizes(lines, of: file, collector: &collector)
    for line in lines where line.depth > depth {
      collector.report(
        .limitDepth, "Lists and quotations are at most \(depth) deep",
        at: file.range(line.lower, line.contentLower))
    }
    TableLimits.check(lines, of: file, collector: &collector)
    return collector.diagnostics.count == before
  }

  /// Reports a file that is too large.
  static func checkFileSize(_ file: SourceFile, collector: inout DiagnosticCollector) -> Bool {
    guard file.bytes.count > fileSize else { return true }
    collector.report(
      .limitFileSize, "\(file.bytes.count) bytes are more than the \(fileSize) a file may have",
      at: file.startRange)
    return false
  }

  private static func checkSizes(
    _ lines: [MarkdownLine], of file: SourceFile, collector: inout DiagnosticCollector
  ) {
    var size = 0
    for line in lines {
      let length = line.upper - line.lower + 1
      let before = size
      size = line.isBlank ? 0 : size + length
      if length > blockSize {
        collector.report(
          .limitLine, "Lines have at most \(blockSize) bytes",
          at: file.range(line.lower, line.upper))
        size = 0
      } else if before <= blockSize, size > blockSize {
        // Said once per block, at the line that makes it too long.
        collector.report(
          .limitBlock, "Blocks of lines without a blank line have at most \(blockSize) bytes",
          at: file.range(line.lower, line.upper))
      }
    }
  }
}

extension DiagnosticKind {
  package static let limitFileSize = DiagnosticKind(
    "markdown.limit-file-size",
    title: "A Markdown file has at most 128 KiB",
    explanation: """
      The file is several times as long as any text so far. A page of that length cannot be \
      used, and reading it could slow down the building of all pages.
      """,
    remedy: "Divide the text into several pages.")

  package static let limitLine = DiagnosticKind(
    "markdown.limit-line",
    title: "A line has at most 8 KiB",
    explanation: """
      A line of this length is nearly always something pasted by mistake, such as an image turned \
      into text.
      """,
    remedy: "Delete what does not belong there, or divide the text into paragraphs.")

  package static let limitBlock = DiagnosticKind(
    "markdown.limit-block",
    title: "Lines without a blank line between them have at most 8 KiB",
    explanation: """
      A paragraph, list or table of this length is hard to read and slow to build. A blank line \
      ends it.
      """,
    remedy: "Put blank lines between paragraphs, or divide the table.")

  package static let limitDepth = DiagnosticKind(
    "markdown.limit-depth",
    title: "Lists, quotations and emphasis stand at most a few levels inside one another",
    explanation: """
      Nobody can follow a list in a list in a list as deep as this one. Usually the line begins \
      with characters such as '>' or '-' that were not meant as marks.
      """,
    remedy: "Use fewer levels, or write a backslash before a character meant as such: '\\>'.")
}
