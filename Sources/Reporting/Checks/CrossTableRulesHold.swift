package import Diagnostics

/// Holds the figures against the relations between tables that the table set lays down.
enum CrossTableRulesHold: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    let doubtful = Set(TotalComparison(report).doubtful.map(\.key))
    for rule in report.edition.tableSet.rules {
      for cell in brokenCells(of: rule, in: report.figures) where !isAnswered(cell, rule, report) {
        // A slip in one of the two figures is reported where its totals show it.
        guard doubtful.isDisjoint(with: [cell, cell.inTable(rule.right.value)]) else { continue }
        reportBroken(rule, cell, report, publication, collector: &collector)
      }
    }
  }

  /// The cells of the left table that break a rule.
  static func brokenCells(of rule: CrossTableRule, in figures: Figures) -> [CellKey] {
    guard let table = figures.table(rule.left.value) else { return [] }
    let rows = rule.rows.isEmpty ? table.definition.rowKeys : rule.rows.map(\.value)
    let columns = rule.columns.isEmpty ? table.definition.columnKeys : rule.columns.map(\.value)
    return rows.flatMap { row in columns.map { table.definition.cell(row, $0) } }
      .filter { cell in
        guard let left = figures[cell]?.number,
          let right = figures[cell.inTable(rule.right.value)]?.number
        else { return false }
        switch rule.relation {
        case .atMost: return left > right
        case .equal: return left != right
        }
      }
  }

  private static func isAnswered(
    _ cell: CellKey, _ rule: CrossTableRule, _ report: Report
  ) -> Bool {
    guard rule.weight == .answerable else { return false }
    return report.settings.unreadCells.contains(cell)
      || report.settings.answers.contains {
        AnswersAreUsed.isMeant($0.message.value) && $0.cell.value == cell
      }
  }

  private static func reportBroken(
    _ rule: CrossTableRule, _ cell: CellKey, _ report: Report, _ publication: Publication,
    collector: inout DiagnosticCollector
  ) {
    let other = cell.inTable(rule.right.value)
    guard let left = report.figures.cell(cell), let right = report.figures.cell(other) else {
      return
    }
    let relation = rule.relation == .atMost ? "more than" : "other than"
    let reason = rule.reason[publication.site.defaultLanguage]
    var notes = right.origin.map { [Diagnostic.Note("The other figure is here", at: $0)] } ?? []
    if let reason { notes.append(Diagnostic.Note(reason.value, at: reason.range)) }
    collector.report(
      Diagnostic(
        .ruleBroken,
        "'\(cell)' is \(left.value.csvText), \(relation) '\(other)', which is "
          + right.value.csvText,
        at: left.origin ?? report.sheet.file.startRange, notes: notes,
        severity: rule.weight == .warning ? .warning : .error))
  }
}

extension DiagnosticKind {
  package static let ruleBroken = DiagnosticKind(
    "figures.rule-broken", title: "Figures of different tables fit together",
    explanation: """
      The table set lays down how the figures of one table relate to those of another. Where \
      they do not, one of them is most often wrong.
      """,
    remedy: """
      Compare both figures with your records. If both are right, add an answer to report.yaml \
      with this message's identifier, the cell, the reason, your name and the date: the reason \
      is then printed as a note under the table.
      """,
    isAnswerable: true)
}
