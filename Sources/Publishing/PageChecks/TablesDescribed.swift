package import Diagnostics
import Formats
import Reporting

/// Every table with a caption, every header cell with its scope, no cell without content (WCAG
/// 2.2, success criterion 1.3.1).
enum TablesDescribed: PageCheck {
  static let fact: InterfaceWord? = .factTables

  static func faults(in page: PageFacts, of site: SitePlan) -> [PageFault] {
    page.tables.flatMap { table in
      var faults: [PageFault] = []
      if !table.hasCaption {
        faults.append(PageFault(.pageTable, "Table has no caption", at: table.offset))
      }
      faults += table.headersWithoutScope.map {
        PageFault(.pageTable, "Header cell does not say what it heads", at: $0)
      }
      faults += table.emptyCells.map {
        PageFault(.pageTable, "Cell of a table is empty", at: $0)
      }
      return faults
    }
  }
}

extension DiagnosticKind {
  package static let pageTable = DiagnosticKind(
    "page.table", title: "A table has a caption, scoped headers and no empty cell",
    explanation: "Read by ear, a table without these is a row of bare numbers.",
    remedy: """
      Write a line 'Table: caption' before a table in a text, and fill every cell: 0, [x] or [z] \
      instead of nothing.
      """)
}
