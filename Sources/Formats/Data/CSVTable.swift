package import Diagnostics

/// A CSV file as read: a header and lines of the same number of cells, each with its place.
package struct CSVTable: Sendable {
  package struct Row: Sendable {
    package let cells: [Located<String>]
    /// From the first cell to the last.
    package let range: SourceRange
  }

  package let file: SourceFile
  package let header: [Located<String>]
  package let rows: [Row]
  /// Whether every line was read; if not, what is not there may only have been left out.
  package let isWhole: Bool

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
