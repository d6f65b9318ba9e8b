import Diagnostics
import Reporting

/// What all reports of an edition say the same of their tables and of what explains them, in the
/// words of one language.
package final class EditionTables: Sendable {
  /// In the order of the table set.
  private let plans: [TablePlan]
  let keyFacts: [KeyFactPlan]
  /// `nil` where a heading or a caption names something of the report's own, and without a
  /// commentary.
  let commentary: CommentaryContent?

  init(_ edition: Edition, _ language: LanguageCode, _ publication: Publication) {
    let plans = edition.tableSet.tables.map { TablePlan($0, edition, language, publication) }
    self.plans = plans
    keyFacts = KeyFactList.plans(of: edition, publication.strings(language))
    commentary = publication.text(of: edition.commentary, language).flatMap { text in
      CommentaryContent(
        text, plans, in: language,
        ParameterScope(
          edition: edition, strings: publication.strings(text.narrative.language)))
    }
  }

  /// - Precondition: the table is one of the edition's.
  func plan(of table: TableDefinition) -> TablePlan {
    for index in plans.indices where plans[index].definition === table { return plans[index] }
    preconditionFailure("The table '\(table.key.value)' is not of this edition")
  }
}
