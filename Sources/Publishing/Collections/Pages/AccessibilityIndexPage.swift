import Diagnostics
import Formats
import Reporting

/// The accessibility statement of the pages above single reports.
enum AccessibilityIndexPage: CollectionPageKind {
  static func pages(of context: CollectionContext) -> [PagePlan] {
    guard let statement = AccessibilityStatement(context.publication, context.strings) else {
      return []
    }
    let path = context.folder + AccessibilityStatement.fileName
    return [PagePlan(path) { _ in page(statement, path, context) }]
  }

  private static func page(
    _ statement: AccessibilityStatement, _ path: String, _ context: CollectionContext
  ) -> Page {
    let nations = Set(context.publication.areas.areas.map(\.nation.value))
    let title = context.strings.word(.accessibility)
    let frame = context.frame(path, title: title) { other in
      other.folder + AccessibilityStatement.fileName
    }
    return Page(
      path: path, template: "pages/accessibility",
      record: frame.merging(statement.record(title: context.siteTitle, nations: nations)))
  }
}
