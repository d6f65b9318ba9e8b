package import Diagnostics

/// A CSV file as read: a header and lines of the same number of cells, each with its place.
///
/// Of most cells only the place is kept, and the text is made where it is asked for: figures are
/// many, and nearly all that is asked of their keys is whether they are known ones.
package struct CSVTable: Sendable {
  package struct Row: Sendable {
    package let cells: [Located<String>]
    /// From the first cell to the last.
    package let range: SourceRange
  }

  /// A cell by the offsets of its bytes, with the number of its text if that is not what stands
  /// there.
  struct Cell: Sendable {
    let lower: Int
    let upper: Int
    var text: Int?
  }

  package let file: SourceFile
  package let header: [Located<String>]
  /// Whether every line was read; if not, what is not there may only have been left out.
  package let isWhole: Bool

  /// Line by line, those of the header first.
  private let cells: [Cell]
  private let texts: [String]

  /// `cells` are those of the header, `columns` of them, and of lines with as many.
  init(file: SourceFile, columns: Int, cells: [Cell], texts: [String], isWhole: Bool) {
    self.file = file
    self.cells = cells
    self.texts = texts
    self.isWhole = isWhole
    header = cells.prefix(columns).map { Self.text(of: $0, texts, in: file) }
  }

  /// How many lines stand below the header.
  package var rowCount: Int { cells.count / header.count - 1 }

  /// The lines below the header with all their texts.
  package var rows: [Row] {
    (0..<rowCount).map { row in
      Row(cells: header.indices.map { cell(row, $0) }, range: range(ofRow: row))
    }
  }

  /// The cell of a line below the header.
  package func cell(_ row: Int, _ column: Int) -> Located<String> {
    Self.text(of: cells[position(row, column)], texts, in: file)
  }

  /// From the first cell of a line below the header to its last.
  package func range(ofRow row: Int) -> SourceRange {
    file.range(cells[position(row, 0)].lower, cells[position(row + 1, 0) - 1].upper)
  }

  /// Whether a cell of a line below the header holds a text, byte by byte.
  package func holds(_ text: String, _ row: Int, _ column: Int) -> Bool {
    let cell = cells[position(row, column)]
    if let number = cell.text { return texts[number] == text }
    let bytes = file.bytes
    return ByteSearch.areEqual(text.utf8.span, bytes.span.extracting(cell.lower..<cell.upper))
  }

  private func position(_ row: Int, _ column: Int) -> Int { (row + 1) * header.count + column }

  private static func text(
    of cell: Cell, _ texts: [String], in file: SourceFile
  ) -> Located<String> {
    let text =
      cell.text.map { texts[$0] }
      ?? String(decoding: file.bytes[cell.lower..<cell.upper], as: UTF8.self)
    return Located(text, at: file.range(cell.lower, cell.upper))
  }

  /// The position of a column by its name.
  package func column(_ name: String) -> Int? {
    header.firstIndex { $0.value == name }
  }

  /// Reports header cells that are missing, unknown or given twice.
  /// `required` are the names that must be there.
  /// `isKnown` tells whether another name may be there.
  /// - Returns: whether all required columns are there.
  package func checkHeader(
    required: [String], isKnown: (String) -> Bool, collector: inout DiagnosticCollector
  ) -> Bool {
    var seen: Set<String> = []
    var meant: Set<String> = []
    for cell in header {
      if !seen.insert(cell.value).inserted {
        collector.report(.csvColumn, "Column '\(cell.value)' stands twice", at: cell.range)
      } else if !required.contains(cell.value), !isKnown(cell.value) {
        let missing = required.filter { column($0) == nil }
        let near = EditDistance.nearest(to: cell.value, among: missing)
        if let near { meant.insert(near) }
        collector.report(
          .csvColumn,
          "Column '\(cell.value)' is not known".didYouMean(near), at: cell.range,
          fixes: Diagnostic.Fix.writing(near, at: cell.range))
      }
    }
    let absent = required.filter { column($0) == nil }
    for name in absent where !meant.contains(name) {
      let place = header.last.map { $0.range } ?? file.startRange
      collector.report(
        .csvColumn,
        "Column '\(name)' is missing from the first line; it needs: "
          + required.joined(separator: ", "), at: place)
    }
    return absent.isEmpty
  }
}

extension DiagnosticKind {
  package static let csvColumn = DiagnosticKind(
    "csv.column", title: "The first line of a CSV file names the columns",
    explanation: """
      The program finds each value by the name at the top of its column, so the names must be \
      there, spelled exactly and given once.
      """,
    remedy: "Compare the first line with that of the same file for another area or year.")
}
