import Diagnostics
import Reporting

extension Report {
  /// The title of the report with its area's name.
  /// `scope` holds the values of parameters in this language.
  func title(
    in language: LanguageCode, scope: ParameterScope, collector: inout DiagnosticCollector
  ) -> String {
    let name = name(language)
    guard let text = edition.title[language] else { return name }
    return "\(scope.resolve(text, collector: &collector)): \(name)"
  }
}
