package import Diagnostics
import Reporting
import TestSupport

/// The figures of a report, up to the calculated tables.
package enum FuzzedFigures: FuzzedReader {
  package static let name = "figures"
  package static let endings = ["csv"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    guard let tableSet else {
      faults.append("the fixture's table set cannot be read")
      return []
    }
    guard let sheet = FiguresLoader.load(file, for: tableSet, collector: &collector) else {
      return []
    }
    let figures = TableCalculator(sheet: sheet, population: nil, published: []).figures(
      for: tableSet)
    return Array("\(figures.tables.count)".utf8)
  }

  private static let tableSet: TableSet? = {
    var ignored = DiagnosticCollector()
    let file = FixtureTree.content.file("table-sets/1995.yaml", collector: &ignored)
    return file.flatMap { FuzzedTableSets.tableSet($0, collector: &ignored) }
  }()
}
