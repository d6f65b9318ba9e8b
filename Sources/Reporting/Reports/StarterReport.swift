import Diagnostics

/// The files with which a new report begins: every line that is needed, with last year's figures
/// beside the empty ones.
package struct StarterReport {
  private let area: Area
  private let edition: Edition
  private let language: LanguageCode
  private let previous: (edition: EditionID, figures: Figures)?

  /// `previous` is the last report of the same area, if there is one.
  package init(
    area: Area, edition: Edition, language: LanguageCode,
    previous: (edition: EditionID, figures: Figures)?
  ) {
    self.area = area
    self.edition = edition
    self.language = language
    self.previous = previous
  }

  /// The files by their names inside the report's folder.
  package var files: [(path: String, text: String)] {
    [
      (ContentLayout.reportFile, settings),
      (ContentLayout.figuresFile, figures),
      ("\(ContentLayout.introduction).md", introduction),
    ]
  }

  private var settings: String {
    """
    # draft: built only with --drafts. Change it to published when the report is complete.
    status: draft

    # People whom the report names, each with a post:
    # people:
    #   - name: First Last
    #     post: Chair of the board
    #     signs: [introduction]

    # Answers to messages about figures that are unlikely but right, with the figures as they are:
    # answers:
    #   - message: figures.changed-much
    #     cell: table.row.column
    #     figures:
    #       table.row.column: 0
    #     reason: Why the figure is right. Readers see this under the table.
    #     name: First Last
    #     date: 2000-12-31

    """
  }

  /// Inputs of all tables first, then the control totals.
  private var figures: String {
    let inputs = edition.tableSet.tables.flatMap(\.inputCells)
    let controls = edition.tableSet.tables.flatMap { table in
      table.derivedCells.filter { !isNeverApplicable($0, in: table) }
    }
    let lines = (inputs + controls).map { cell in
      "\(cell.table),\(cell.row),\(cell.column),,\(note(on: cell))\n"
    }
    return "table,row,column,value,note\n" + lines.joined()
  }

  private func note(on cell: CellKey) -> String {
    guard let previous, let value = previous.figures[cell] else { return "" }
    return "\(previous.edition): \(value.csvText)"
  }

  /// Whether a total has no cell to add up.
  private func isNeverApplicable(_ total: CellKey, in table: TableDefinition) -> Bool {
    guard table.formula == nil else { return false }
    return !table.inputCells.contains { cell in
      (total.row == CellKey.total || cell.row == total.row)
        && (total.column == CellKey.total || cell.column == total.column)
    }
  }

  private var introduction: String {
    let headings = edition.introductionHeadings.compactMap { $0[language]?.value }
    return headings.map { "## \($0)\n\nTo be written.\n" }.joined(separator: "\n")
  }
}
