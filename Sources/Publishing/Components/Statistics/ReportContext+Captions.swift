import Diagnostics
import Formats
import Reporting

extension ReportContext {
  /// The caption of a table with its parameters filled in, as the downloads have it where these
  /// are made.
  func caption(
    of definition: TableDefinition, collector: inout DiagnosticCollector
  ) -> String {
    if let tables = dataset?.tables {
      for index in tables.indices where tables[index].plan.definition === definition {
        return tables[index].caption
      }
    }
    guard let text = definition.caption[language] else { return definition.key.value }
    return scope.resolve(text, collector: &collector)
  }
}
