/// The line in which a range begins and a line of marks below it, cut to the width of a terminal.
struct SourceExcerpt {
  /// The source, with `…` where it was cut.
  let line: String
  /// Blanks up to the place, then `^` and as many `~` as the place is wide.
  let marks: String

  /// The columns that a line may take: a terminal's 80 less the indentation.
  static let width = 78
  /// What to keep before the place when not everything fits.
  private static let leastBefore = 20
  /// The bytes looked at on either side of the place, so that a file of one line costs no more.
  private static let reach = 4 * width

  /// The excerpt for a range, or `nil` when there is nothing to see: no file, or an empty line.
  init?(_ range: SourceRange) {
    guard let line = Self.line(around: range.lower, in: range.file), !line.isEmpty else {
      return nil
    }
    let lower = min(range.lower, line.upperBound)
    let upper = min(max(range.upper, lower), line.upperBound)
    let bytes = range.file.bytes
    let window = Self.window(of: line, around: lower, upper, in: bytes)
    self.init(
      before: TerminalText.cells(bytes[window.lowerBound..<lower]),
      marked: TerminalText.cells(bytes[lower..<min(upper, window.upperBound)]),
      after: TerminalText.cells(bytes[min(upper, window.upperBound)..<window.upperBound]),
      isCutBefore: window.lowerBound > line.lowerBound,
      isCutAfter: window.upperBound < line.upperBound)
  }

  private init(
    before: [TerminalText.Cell], marked: [TerminalText.Cell], after: [TerminalText.Cell],
    isCutBefore: Bool, isCutAfter: Bool
  ) {
    let whole = Self.width(of: before) + Self.width(of: marked) + Self.width(of: after)
    guard whole > Self.width || isCutBefore || isCutAfter else {
      line = Self.text(of: before + marked + after)
      marks = Self.marks(before: before, marked: marked)
      return
    }
    // Two columns stay free for the signs of a cut.
    var room = Self.width - 2
    let behind = Self.width(of: marked) + Self.width(of: after)
    let head = Self.tail(of: before, width: max(Self.leastBefore, room - behind))
    room -= Self.width(of: head)
    let middle = Self.head(of: marked, width: room)
    room -= Self.width(of: middle)
    let tail = Self.head(of: after, width: middle.count < marked.count ? 0 : room)
    let startsLate = isCutBefore || head.count < before.count
    let endsEarly = isCutAfter || middle.count + tail.count < marked.count + after.count
    line =
      (startsLate ? "…" : "") + Self.text(of: head + middle + tail) + (endsEarly ? "…" : "")
    marks = (startsLate ? " " : "") + Self.marks(before: head, marked: middle)
  }

  /// The bytes of the line that holds an offset, without its line end.
  private static func line(around offset: Int, in file: SourceFile) -> Range<Int>? {
    let number = file.location(at: offset).line
    guard number <= file.lineStarts.count else { return nil }
    let start = file.lineStarts[number - 1]
    guard number < file.lineStarts.count else { return start..<file.bytes.count }
    let end = file.lineStarts[number] - 1
    let hasReturn = end > start && file.bytes[end - 1] == UInt8(ascii: "\r")
    return start..<(hasReturn ? end - 1 : end)
  }

  /// The part of the line near the place, cut between characters.
  private static func window(
    of line: Range<Int>, around lower: Int, _ upper: Int, in bytes: [UInt8]
  ) -> Range<Int> {
    var start = max(line.lowerBound, lower - reach)
    while start < lower, start > line.lowerBound, isContinuation(bytes[start]) { start += 1 }
    var end = min(line.upperBound, min(upper, lower + reach) + reach)
    while end > lower, end < line.upperBound, isContinuation(bytes[end]) { end -= 1 }
    return start..<end
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0b1100_0000 == 0b1000_0000 }

  private static func width(of cells: [TerminalText.Cell]) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  private static func text(of cells: [TerminalText.Cell]) -> String {
    cells.reduce(into: "") { $0 += $1.text }
  }

  private static func marks(before: [TerminalText.Cell], marked: [TerminalText.Cell]) -> String {
    // A tab above a tab keeps the place in line, whatever width the terminal gives it.
    let blanks = before.reduce(into: "") { blanks, cell in
      blanks += cell.text == "\t" ? "\t" : String(repeating: " ", count: cell.width)
    }
    let columns = marked.reduce(0) { $0 + ($1.text == "\t" ? 1 : $1.width) }
    return blanks + "^" + String(repeating: "~", count: max(0, columns - 1))
  }

  private static func head(of cells: [TerminalText.Cell], width: Int) -> [TerminalText.Cell] {
    var room = width
    return Array(
      cells.prefix { cell in
        room -= cell.width
        return room >= 0
      })
  }

  private static func tail(of cells: [TerminalText.Cell], width: Int) -> [TerminalText.Cell] {
    head(of: cells.reversed(), width: width).reversed()
  }
}
