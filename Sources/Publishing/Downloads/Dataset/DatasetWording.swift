import Formats
import Reporting

/// What the files to download say of a table in every report of its edition, written once in the
/// form of each file.
final class DatasetWording: Sendable {
  /// The cells that name a row in a line of CSV, for each row.
  let csvRows: [CSVWriter]
  /// Those that name a column, and what its figures are.
  let csvColumns: [CSVWriter]
  /// Keys and labels.
  let jsonRows: [UInt8]
  let jsonColumns: [UInt8]
  /// How the object of each cell begins: with its place.
  let jsonCells: [[UInt8]]
  /// The headings of the table in the spreadsheet.
  let sheetHeadings: SpreadsheetCells
  /// The label of each row there.
  let sheetRows: [SpreadsheetCells]

  init(
    _ definition: TableDefinition, corner: String, rowLabels: [String], columnLabels: [String],
    _ strings: StringTable
  ) {
    let isRate = definition.formula != nil
    csvRows = zip(definition.rowKeys, rowLabels).map { key, label in
      var cells = CSVWriter()
      cells.text(key)
      cells.text(label)
      return cells
    }
    csvColumns = zip(definition.columnKeys, columnLabels).map { key, label in
      var cells = CSVWriter()
      cells.text(key)
      cells.text(label)
      cells.literal(isRate ? "rate" : "count")
      return cells
    }
    jsonRows = Self.json(definition.rowKeys, rowLabels)
    jsonColumns = Self.json(definition.columnKeys, columnLabels)
    jsonCells = definition.cells.map { cell in
      var json = JSONStream()
      json.openObject()
      json.write("row", cell.row)
      json.write("column", cell.column)
      return json.bytes
    }
    let further = isRate ? [strings.word(.dataUnrounded), strings.word(.dataDenominator)] : []
    sheetHeadings = SpreadsheetCells([corner] + columnLabels + further, .heading)
    sheetRows = rowLabels.map { SpreadsheetCells([$0], .text) }
  }

  private static func json(_ keys: [String], _ labels: [String]) -> [UInt8] {
    var json = JSONStream()
    json.openArray()
    for (key, label) in zip(keys, labels) {
      json.openObject()
      json.write("key", key)
      json.write("label", label)
      json.closeObject()
    }
    json.closeArray()
    return json.bytes
  }
}
