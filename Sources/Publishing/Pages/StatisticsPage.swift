import Diagnostics
import Formats

/// The page with all tables.
enum StatisticsPage: ReportPageKind {
  static func fileNames(of sections: [ReportSection]) -> [String] {
    sections.compactMap { section in
      guard case .statistics = section.content else { return nil }
      return section.fileName
    }
  }

  static func pages(of context: ReportContext, collector: inout DiagnosticCollector) -> [Page] {
    context.sectionPages(template: "pages/statistics", collector: &collector) {
      section, collector in
      guard case .statistics = section.content else { return nil }
      return StatisticsComponent(context, .pages).record(collector: &collector)
        .merging(
          Download.records(context.downloads, context.strings),
          context.dataset?.record ?? ["dataset": false])
    }
  }
}
