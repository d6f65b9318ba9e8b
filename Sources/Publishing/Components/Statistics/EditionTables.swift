import Diagnostics
import Reporting

/// What all reports of an edition say the same of their tables, in the words of one language.
package final class EditionTables: Sendable {
  /// In the order of the table set.
  private let plans: [TablePlan]

  init(_ edition: Edition, _ language: LanguageCode, _ publication: Publication) {
    plans = edition.tableSet.tables.map { TablePlan($0, edition, language, publication) }
  }

  /// - Precondition: the table is one of the edition's.
  func plan(of table: TableDefinition) -> TablePlan {
    for index in plans.indices where plans[index].definition === table { return plans[index] }
    preconditionFailure("The table '\(table.key.value)' is not of this edition")
  }
}
