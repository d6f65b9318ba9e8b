package import Diagnostics
package import Formats
import Reporting

/// The key facts of a report in plain sentences, computed from its figures.
package enum KeyFactList {
  /// The fields of the list, for every page that shows it.
  package static func record(
    _ context: ReportContext, collector: inout DiagnosticCollector
  ) -> TemplateRecord {
    let facts = context.keyFacts ?? sentences(context, collector: &collector)
    return ["has-key-facts": .flag(!facts.isEmpty), "key-facts": .texts(facts)]
  }

  package static func sentences(
    _ context: ReportContext, collector: inout DiagnosticCollector
  ) -> [String] {
    var sentences: [String] = []
    for fact in context.report.edition.tableSet.keyFacts {
      if let sentence = sentence(fact, context, collector: &collector) {
        sentences.append(sentence)
      }
    }
    return sentences
  }

  /// One of them; `nil` when its figure is not a number, or the language has no sentence.
  static func sentence(
    _ fact: KeyFact, _ context: ReportContext, collector: inout DiagnosticCollector
  ) -> String? {
    guard let forms = fact.sentences[context.language] else { return nil }
    var form = forms["other"]
    if let figure = fact.figure {
      guard let number = context.report.figures[figure.value]?.number else { return nil }
      form = context.strings.pluralForms[number].flatMap { forms[$0] } ?? form
    }
    return form.map { context.scope.resolve($0, collector: &collector) }
  }
}
