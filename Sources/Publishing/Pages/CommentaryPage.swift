import Diagnostics
import Formats

/// The page that explains the tables.
enum CommentaryPage: ReportPageKind {
  static func fileNames(of sections: [ReportSection]) -> [String] {
    sections.compactMap { section in
      guard case .commentary = section.content else { return nil }
      return section.fileName
    }
  }

  static func pages(of context: ReportContext, collector: inout DiagnosticCollector) -> [Page] {
    context.sectionPages(template: "pages/commentary", collector: &collector) {
      section, collector in
      guard case .commentary(let text) = section.content else { return nil }
      return CommentaryComponent(text, context, .pages).record(collector: &collector)
    }
  }
}
