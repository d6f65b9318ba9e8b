import Diagnostics
import Formats

/// A page of Markdown: the introduction, a standard text or a local page.
enum NarrativePage: ReportPageKind {
  static func fileNames(of sections: [ReportSection]) -> [String] {
    sections.compactMap { section in
      guard case .narrative = section.content else { return nil }
      return section.fileName
    }
  }

  static func pages(of context: ReportContext, collector: inout DiagnosticCollector) -> [Page] {
    context.sectionPages(template: "pages/narrative", collector: &collector) {
      section, collector in
      guard case .narrative(let narrative) = section.content else { return nil }
      let body = NarrativeBody(of: narrative, context, .pages, section: section.slug)
      return [
        "body": .markup(body.markup(collector: &collector)),
        "signatures": .records(SignatureList.records(under: section.slug, context)),
      ]
    }
  }
}
