import Diagnostics
import Formats
import Reporting

/// The accessibility statement of a report's site.
enum AccessibilityPage: ReportPageKind {
  static func pages(of context: ReportContext, collector: inout DiagnosticCollector) -> [Page] {
    guard let statement = AccessibilityStatement(context.publication, context.strings) else {
      return []
    }
    let frame = context.frame(
      AccessibilityStatement.fileName, title: context.strings.word(.accessibility),
      collector: &collector)
    let content = statement.record(
      title: context.title(collector: &collector),
      nations: [context.report.area.nation.value])
    return [
      Page(
        path: context.folder + AccessibilityStatement.fileName,
        template: "pages/accessibility", record: frame.merging(content))
    ]
  }

  /// No site is made without the statement.
  static func fileNames(of sections: [ReportSection]) -> [String] {
    [AccessibilityStatement.fileName]
  }
}
