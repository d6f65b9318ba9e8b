import Diagnostics
import Formats
import Reporting

/// The titles and second-level headings of what an area wrote itself. What all reports have alike
/// is left out: nobody looks for it by its words.
struct LocalHeadings {
  private let report: Report
  private let scopes: [LanguageCode: ParameterScope]
  private let localSlugs: Set<String>

  init(_ report: Report, _ scopes: [LanguageCode: ParameterScope]) {
    self.report = report
    self.scopes = scopes
    localSlugs = Set((report.before + report.after).map(\.slug))
  }

  /// `folder` is that of the pages' language.
  func headings(of sections: [ReportSection], in folder: String) -> [ReportSummary.Heading] {
    var headings: [ReportSummary.Heading] = []
    let introductions = Set(report.introduction.values.map(\.slug))
    for section in sections {
      guard case .narrative(let narrative) = section.content,
        let resolve = scopes[narrative.language]?.resolver
      else { continue }
      let isLocal = localSlugs.contains(section.slug)
      guard isLocal || introductions.contains(section.slug) else { continue }
      let path = folder + section.fileName
      if isLocal {
        headings.append(
          ReportSummary.Heading(text: section.title, language: narrative.language, href: path))
      }
      var ignored = DiagnosticCollector()
      for heading in narrative.document.headings where heading.level == 2 {
        let text = heading.content.plainText(resolving: resolve, collector: &ignored)
        guard !text.isEmpty, !isGiven(text, narrative.language) else { continue }
        headings.append(
          ReportSummary.Heading(
            text: text, language: narrative.language, href: "\(path)#\(heading.id)"))
      }
    }
    return headings
  }

  /// Whether new reports of the edition begin with this heading.
  private func isGiven(_ text: String, _ language: LanguageCode) -> Bool {
    report.edition.introductionHeadings.contains { $0[language]?.value == text }
  }
}
