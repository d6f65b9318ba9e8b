package import Diagnostics
package import Formats
import Reporting

/// The key facts of a report in plain sentences, computed from its figures.
package enum KeyFactList {
  /// The fields of the list, for every page that shows it.
  package static func record(
    _ context: ReportContext, collector: inout DiagnosticCollector
  ) -> TemplateRecord {
    let facts = sentences(context, collector: &collector)
    return ["has-key-facts": .flag(!facts.isEmpty), "key-facts": .texts(facts)]
  }

  package static func sentences(
    _ context: ReportContext, collector: inout DiagnosticCollector
  ) -> [String] {
    if let known = context.shared?.keyFacts { return known }
    let plans = plans(of: context.report.edition, context.strings)
    return sentences(context, plans, collector: &collector)
  }

  /// `plans` are those of the report's edition in the language.
  static func sentences(
    _ context: ReportContext, _ plans: [KeyFactPlan], collector: inout DiagnosticCollector
  ) -> [String] {
    var sentences: [String] = []
    sentences.reserveCapacity(plans.count)
    for plan in plans {
      if let sentence = plan.sentence(context, collector: &collector) {
        sentences.append(sentence)
      }
    }
    return sentences
  }

  /// What all reports of an edition have in common, in the order of the table set.
  static func plans(of edition: Edition, _ strings: StringTable) -> [KeyFactPlan] {
    let scope = ParameterScope(edition: edition, strings: strings)
    return edition.tableSet.keyFacts.compactMap {
      KeyFactPlan($0, scope, in: strings.language)
    }
  }
}
