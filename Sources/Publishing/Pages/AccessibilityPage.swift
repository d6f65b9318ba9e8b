import Diagnostics
import Formats
import Reporting

/// The accessibility statement of a report's site.
enum AccessibilityPage: ReportPageKind {
  static func pages(of context: ReportContext, collector: inout DiagnosticCollector) -> [Page] {
    let title = context.title(collector: &collector)
    guard
      let content = context.framePlan.statement(
        context.language, title: title, nation: context.report.area.nation.value)
    else { return [] }
    let frame = context.frame(
      AccessibilityStatement.fileName, title: context.strings.word(.accessibility),
      collector: &collector)
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
