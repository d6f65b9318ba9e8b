package import Diagnostics
import Formats

/// CSV, up to cells with their places.
package enum FuzzedCSV: FuzzedReader {
  package static let name = "csv"
  package static let endings = ["csv"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    guard let table = CSVReader.read(file, collector: &collector) else { return [] }
    _ = table.checkHeader(
      required: ["table", "value"], isKnown: { $0 == "note" }, collector: &collector)
    var result: [UInt8] = []
    var last = 0
    for cell in table.header + table.rows.flatMap(\.cells) {
      if cell.range.lower < last { faults.append("cells stand before one another") }
      last = cell.range.upper
      result += Array(cell.value.utf8) + [0]
    }
    if table.rows.contains(where: { $0.cells.count != table.header.count }) {
      faults.append("a row has another number of cells than the header")
    }
    return result
  }
}
