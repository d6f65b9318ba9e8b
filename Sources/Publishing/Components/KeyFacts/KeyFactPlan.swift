import Diagnostics
import Formats
import Reporting

/// A key fact in the words of one language, filled in with what all reports of an edition have in
/// common.
final class KeyFactPlan: Sendable {
  /// The figure that chooses the form.
  private let figure: CellKey?
  private let forms: [String: ParameterText]
  private let other: ParameterText?

  /// `nil` when the language has no sentence. `scope` is that of the edition.
  init?(_ fact: KeyFact, _ scope: ParameterScope, in language: LanguageCode) {
    guard let forms = fact.sentences[language] else { return nil }
    figure = fact.figure?.value
    self.forms = forms.mapValues(scope.filled)
    other = self.forms["other"]
  }

  /// The sentence for a report; `nil` when its figure is not a number.
  func sentence(
    _ context: ReportContext, collector: inout DiagnosticCollector
  ) -> String? {
    var form = other
    if let figure {
      guard let number = context.report.figures[figure]?.number else { return nil }
      form = context.strings.pluralForms[number].flatMap { forms[$0] } ?? form
    }
    return form.map { context.scope.resolve($0, collector: &collector) }
  }
}
