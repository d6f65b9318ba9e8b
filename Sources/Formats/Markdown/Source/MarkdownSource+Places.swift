import Diagnostics

extension MarkdownSource {
  /// The bytes of a 1-based line without its end; empty outside the file.
  func line(_ number: Int) -> Range<Int> {
    let starts = lineStarts
    guard starts.indices.contains(number - 1) else { return text.count..<text.count }
    let lower = starts[number - 1]
    var upper = number < starts.count ? starts[number] - 1 : text.count
    while upper > lower, LinkScanner.isSpace(text[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// The offset of a 1-based line and a 1-based column in bytes, on the line.
  func offset(line number: Int, column: Int) -> Int {
    let bounds = line(number)
    return min(max(bounds.lowerBound + column - 1, bounds.lowerBound), bounds.upperBound)
  }

  /// The place of a block. Where cmark does not know its end (a list that ends at a blank line has
  /// column 0), it ends with what it contains, or with its first line.
  func range(of node: SyntaxNode, containing inner: Range<Int>?) -> SourceRange {
    guard node.startLine > 0 else {
      return file.range(inner?.lowerBound ?? 0, inner?.upperBound ?? 0)
    }
    let lower = offset(line: node.startLine, column: node.startColumn)
    let upper =
      inner?.upperBound
      ?? (node.endColumn > 0 && node.endLine >= node.startLine
        ? offset(line: node.endLine, column: node.endColumn + 1)
        : line(node.startLine).upperBound)
    return file.range(min(lower, inner?.lowerBound ?? lower), max(lower, upper))
  }

  /// Where the text of a line begins, behind blanks and so many `>`.
  func contentLower(ofLine number: Int, quotations: Int) -> Int {
    let bounds = line(number)
    var position = bounds.lowerBound
    var remaining = quotations
    while position < bounds.upperBound {
      if text[position] == UInt8(ascii: ">"), remaining > 0 {
        remaining -= 1
      } else if !MarkdownLine.isBlank(text[position]) {
        break
      }
      position += 1
    }
    return position
  }

  /// Whether the lines of a text stand below one another in the file, from a 1-based line on; the
  /// first one from a column on if one is given, the others behind blanks and `>`.
  func stands(_ lines: [ArraySlice<UInt8>], fromLine first: Int, column: Int?) -> Bool {
    lines.enumerated().allSatisfy { index, line in
      let bounds = self.line(first + index)
      let count = line.count - line.reversed().prefix(while: LinkScanner.isSpace).count
      let lower = bounds.upperBound - count
      guard lower >= bounds.lowerBound, text[lower..<bounds.upperBound] == line.prefix(count) else {
        return false
      }
      if index == 0, let column { return lower == offset(line: first, column: column) }
      return text[bounds.lowerBound..<lower].allSatisfy {
        MarkdownLine.isBlank($0) || $0 == UInt8(ascii: ">")
      }
    }
  }

  /// Whether a 1-based line has only `=` or `-` behind blanks and `>`.
  func isUnderline(line number: Int) -> Bool { isRow(of: "=-", line: number) }

  /// Whether a 1-based line ends a fenced code block.
  func isFence(line number: Int) -> Bool { isRow(of: "`~", line: number) }

  /// Whether a 1-based line is a row of one of the marks behind blanks and `>`.
  private func isRow(of marks: StaticString, line number: Int) -> Bool {
    let lower = contentLower(ofLine: number, quotations: .max)
    let written = text[lower..<max(lower, line(number).upperBound)]
    guard let mark = written.first else { return false }
    return marks.withUTF8Buffer { $0.contains(mark) } && written.allSatisfy { $0 == mark }
  }
}
