import Diagnostics

/// Where each byte of the text that inline nodes were read from stands in the file.
///
/// cmark's own columns of inline nodes are wrong on continuation lines, behind `\|` and in heads of
/// tables; this map is made from the lines themselves.
struct ContentMap {
  /// Up to the next piece, both offsets grow together.
  private struct Piece {
    let content: Int
    let source: Int
  }

  private(set) var content: [UInt8] = []
  private var pieces: [Piece] = []

  /// Takes the text of a paragraph or heading whose first line is `firstLine`, 1-based: each of its
  /// lines is the end of a line of the file.
  mutating func read(_ text: SyntaxText, firstLine: Int, in source: MarkdownSource) {
    begin(text)
    var lower = 0
    var line = firstLine
    while true {
      let end = ByteSearch.first(UInt8(ascii: "\n"), in: content.span, from: lower)
      let upper = end ?? content.count
      let place = Self.place(
        of: content.span.extracting(lower..<upper), line: line, in: source)
      pieces.append(Piece(content: lower, source: place))
      if source.hasPipes { addPipes(lower..<upper, from: place, in: source.text) }
      guard upper < content.count else { return }
      lower = upper + 1
      line += 1
    }
  }

  /// Takes a text that stands in the file as it is.
  mutating func read(_ text: SyntaxText, at lower: Int) {
    begin(text)
    pieces.append(Piece(content: 0, source: lower))
  }

  /// Takes another text in the room of the last: most are shorter.
  private mutating func begin(_ text: SyntaxText) {
    pieces.removeAll(keepingCapacity: true)
    content.removeAll(keepingCapacity: true)
    text.append(to: &content)
  }

  /// Takes the text of a cell: `\|` in the file is `|` here.
  mutating func read(cell: Range<Int>, in bytes: [UInt8]) {
    begin(SyntaxText())
    pieces.append(Piece(content: 0, source: cell.lowerBound))
    for index in cell {
      let isPipe = index + 1 < cell.upperBound && bytes[index + 1] == UInt8(ascii: "|")
      if bytes[index] == UInt8(ascii: "\\"), isPipe {
        pieces.append(Piece(content: content.count, source: index + 1))
      } else {
        content.append(bytes[index])
      }
    }
  }

  /// Above a table cmark reads `\|` as `|` already in the line.
  private mutating func addPipes(
    _ text: Range<Int>, from place: Int, in bytes: [UInt8]
  ) {
    let pipe = UInt8(ascii: "|")
    guard ByteSearch.first(pipe, in: content.span.extracting(text), from: 0) != nil else { return }
    var source = max(0, place)
    for index in text {
      if content[index] == pipe,
        bytes[min(source, bytes.count)...].prefix(2).elementsEqual("\\|".utf8)
      {
        source += 1
        pieces.append(Piece(content: index, source: source))
      }
      source += 1
    }
  }

  /// The range in the file of a stretch of the text.
  func range(_ lower: Int, _ upper: Int, in file: SourceFile) -> SourceRange {
    let start = place(of: lower)
    // Behind the last byte, not before the next: between them may be a line end and marks.
    let end = upper > lower ? place(of: upper - 1) + 1 : start
    return file.range(start, max(start, end))
  }

  private func place(of offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].content <= offset { low = middle } else { high = middle }
    }
    return pieces[low].source + offset - pieces[low].content
  }

  /// Where a line that inline nodes were read from begins on its 1-based line of the file.
  static func place(of text: Span<UInt8>, line: Int, in source: MarkdownSource) -> Int {
    let bounds = source.line(line)
    var upper = text.count
    while upper > 0, LinkScanner.isSpace(text[upper - 1]) { upper -= 1 }
    // Blanks in front are what cmark left of a tab that it used up in part.
    var indentation = 0
    while indentation < upper, MarkdownLine.isBlank(text[indentation]) { indentation += 1 }
    let lower = indentation
    let place = bounds.upperBound - (upper - lower)
    if place >= bounds.lowerBound {
      let written = source.text.span.extracting(place..<bounds.upperBound)
      if ByteSearch.areEqual(written, text.extracting(lower..<upper)) { return place - indentation }
    }
    // Only a line that cmark changed, such as one with `\|` before a table, comes here.
    let marks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">")]
    let first = source.text[bounds].firstIndex { !marks.contains($0) }
    return (first ?? bounds.lowerBound) - indentation
  }
}
