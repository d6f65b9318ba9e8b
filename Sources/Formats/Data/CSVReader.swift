package import Diagnostics

/// Reads CSV by RFC 4180 into cells with places.
///
/// Written here rather than taken from a library because no CSV library in Debian tells the line
/// and column of a cell, and every message about a figure needs both.
package struct CSVReader {
  private let file: SourceFile
  private var position = 0
  private var cells: [CSVTable.Cell] = []
  private var texts: [String] = []
  /// Whether nothing had to be left out or guessed.
  private var isWhole = true
  /// Whether cells may hold characters that cannot be seen; they are reported and left out.
  private var hasRefusedCharacters = false

  private init(_ file: SourceFile) {
    self.file = file
    if file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The table of a file, or `nil` when it is empty or not text. Lines with too few or too many
  /// cells are reported and left out.
  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector
  ) -> CSVTable? {
    guard TextEncoding.check(file, collector: &collector) else { return nil }
    var reader = CSVReader(file)
    reader.hasRefusedCharacters = !RefusedCharacters.check(file, collector: &collector).isEmpty
    let lines = reader.lines(collector: &collector)
    guard let header = lines.first else {
      collector.report(.csvEmpty, "File is empty", at: file.startRange)
      return nil
    }
    reader.leaveOutRaggedLines(lines, collector: &collector)
    return CSVTable(
      file: file, columns: header.count, cells: reader.cells, texts: reader.texts,
      isWhole: reader.isWhole)
  }

  /// The cells of each line by their positions.
  private mutating func lines(collector: inout DiagnosticCollector) -> [Range<Int>] {
    let bytes = file.bytes
    var lines: [Range<Int>] = []
    while position < bytes.count {
      let (start, first) = (position, cells.count)
      readLine(collector: &collector)
      if lines.isEmpty {
        // Most files have lines of about the same length.
        let count = bytes.count / max(1, position - start) + 1
        cells.reserveCapacity(cells.count * count)
        lines.reserveCapacity(count)
      }
      if cells.count == first + 1, cells[first].upper == start {
        // The line is blank.
        cells.removeLast()
      } else {
        lines.append(first..<cells.count)
      }
    }
    return lines
  }

  private mutating func leaveOutRaggedLines(
    _ lines: [Range<Int>], collector: inout DiagnosticCollector
  ) {
    guard let columns = lines.first?.count, lines.contains(where: { $0.count != columns }) else {
      return
    }
    isWhole = false
    var whole: [CSVTable.Cell] = []
    for line in lines {
      if line.count == columns {
        whole += cells[line]
      } else {
        collector.report(
          .csvRagged, "Line has \(line.count) cells where the first line has \(columns)",
          at: file.range(cells[line.lowerBound].lower, cells[line.upperBound - 1].upper))
      }
    }
    cells = whole
  }

  private mutating func readLine(collector: inout DiagnosticCollector) {
    let bytes = file.bytes
    while true {
      readCell(collector: &collector)
      guard position < bytes.count else { return }
      if bytes[position] == UInt8(ascii: ",") {
        position += 1
        continue
      }
      if bytes[position] == UInt8(ascii: "\r") { position += 1 }
      if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
      return
    }
  }

  private mutating func readCell(collector: inout DiagnosticCollector) {
    let file = file.bytes
    let bytes = file.span
    let start = position
    var quote: Int?
    while position < bytes.count, !Self.endsCell(bytes[position]) {
      if bytes[position] == UInt8(ascii: "\"") {
        if position == start { return readQuotedCell(collector: &collector) }
        quote = quote ?? position
      }
      position += 1
    }
    if let quote {
      collector.report(
        .csvQuote, "Quotation mark stands inside a cell that does not begin with one",
        at: self.file.range(quote, quote + 1))
    }
    guard hasRefusedCharacters else {
      cells.append(CSVTable.Cell(lower: start, upper: position))
      return
    }
    add(String(decoding: file[start..<position], as: UTF8.self), from: start)
  }

  private mutating func readQuotedCell(collector: inout DiagnosticCollector) {
    let bytes = file.bytes
    let start = position
    var content: [UInt8] = []
    position += 1
    while true {
      guard position < bytes.count else {
        collector.report(
          .csvQuote, "Quotation mark is opened and never closed", at: file.range(start, start + 1))
        isWhole = false
        break
      }
      if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { break }
      }
      content.append(bytes[position])
      position += 1
    }
    skipBehindQuote(collector: &collector)
    add(String(decoding: content, as: UTF8.self), from: start)
  }

  /// Adds a cell up to here whose text is not what stands there.
  private mutating func add(_ text: String, from lower: Int) {
    cells.append(CSVTable.Cell(lower: lower, upper: position, text: texts.count))
    texts.append(hasRefusedCharacters ? RefusedCharacters.removed(from: text) : text)
  }

  private mutating func skipBehindQuote(collector: inout DiagnosticCollector) {
    let bytes = file.bytes
    let start = position
    while position < bytes.count, !Self.endsCell(bytes[position]) { position += 1 }
    guard position > start else { return }
    collector.report(
      .csvQuote, "Text stands behind a closing quotation mark", at: file.range(start, position))
  }

  private static func endsCell(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

extension DiagnosticKind {
  package static let csvEmpty = DiagnosticKind(
    "csv.empty", title: "A CSV file has a first line with the names of its columns",
    explanation: "An empty file may be a save that failed; it cannot be told from lost work.",
    remedy: "Restore the file, or copy the first line from the guide for editors.")
  package static let csvRagged = DiagnosticKind(
    "csv.ragged-line", title: "Every line of a CSV file has the same number of cells",
    explanation: """
      With a comma too many or too few, every value behind it moves into the wrong column. A \
      number such as 1,234 is read as two cells.
      """,
    remedy: """
      Count the commas of the line. Write numbers without separators, and put text that holds \
      a comma in quotation marks.
      """)
  package static let csvQuote = DiagnosticKind(
    "csv.quote", title: "A cell with quotation marks begins and ends with them",
    explanation: "A single quotation mark can swallow the rest of the file into one cell.",
    remedy: """
      Leave them out, or put quotation marks around the whole cell and write each one inside \
      it twice, as in "the ""old"" form".
      """)
}
