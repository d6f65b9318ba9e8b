package import Diagnostics

/// Reads CSV by RFC 4180 into cells with places.
///
/// Written here rather than taken from a library because no CSV library in Debian tells the line
/// and column of a cell, and every message about a figure needs both.
package struct CSVReader {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var position = 0
  /// Whether nothing had to be left out or guessed.
  private var isWhole = true
  /// Whether cells may hold characters that cannot be seen; they are reported and left out.
  private var hasRefusedCharacters = false

  private init(_ file: SourceFile) {
    self.file = file
    self.bytes = file.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
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
    var rows: [CSVTable.Row] = []
    rows.reserveCapacity(lines.count - 1)
    for line in lines.dropFirst() {
      guard let first = line.first, let last = line.last else { continue }
      let range = first.range.union(last.range)
      guard line.count == header.count else {
        collector.report(
          .csvRagged,
          "Line has \(line.count) cells where the first line has \(header.count)", at: range)
        reader.isWhole = false
        continue
      }
      rows.append(CSVTable.Row(cells: line, range: range))
    }
    return CSVTable(file: file, header: header, rows: rows, isWhole: reader.isWhole)
  }

  private mutating func lines(
    collector: inout DiagnosticCollector
  ) -> [[Located<String>]] {
    var lines: [[Located<String>]] = []
    while position < bytes.count {
      let start = position
      let line = readLine(about: lines.last?.count ?? 0, collector: &collector)
      let isBlank = line.count == 1 && line[0].value.isEmpty && line[0].range.upper == start
      if !isBlank { lines.append(line) }
    }
    return lines
  }

  /// `count` is how many cells the line will probably have.
  private mutating func readLine(
    about count: Int, collector: inout DiagnosticCollector
  ) -> [Located<String>] {
    var cells: [Located<String>] = []
    cells.reserveCapacity(count)
    while true {
      cells.append(readCell(collector: &collector))
      guard position < bytes.count else { return cells }
      if bytes[position] == UInt8(ascii: ",") {
        position += 1
        continue
      }
      if bytes[position] == UInt8(ascii: "\r") { position += 1 }
      if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
      return cells
    }
  }

  private mutating func readCell(collector: inout DiagnosticCollector) -> Located<String> {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      return readQuotedCell(collector: &collector)
    }
    let start = position
    let upper = cellEnd(from: start)
    position = upper
    if let quote = bytes[start..<upper].firstIndex(of: UInt8(ascii: "\"")) {
      collector.report(
        .csvQuote, "Quotation mark stands inside a cell that does not begin with one",
        at: file.range(quote, quote + 1))
    }
    return Located(text(bytes[start..<upper]), at: file.range(start, upper))
  }

  private mutating func readQuotedCell(collector: inout DiagnosticCollector) -> Located<String> {
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
    return Located(text(content[...]), at: file.range(start, position))
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return hasRefusedCharacters ? RefusedCharacters.removed(from: text) : text
  }

  private mutating func skipBehindQuote(collector: inout DiagnosticCollector) {
    let start = position
    position = cellEnd(from: start)
    guard position > start else { return }
    collector.report(
      .csvQuote, "Text stands behind a closing quotation mark", at: file.range(start, position))
  }

  private func cellEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !Self.endsCell(bytes[end]) { end += 1 }
    return end
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
