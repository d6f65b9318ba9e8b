import Diagnostics
import Formats
import Reporting

/// Lines up the pages of a report in the order that its edition gives.
struct SectionPlan {
  let report: Report
  let language: LanguageCode
  /// The language to show where a text is not there in the page's own.
  let fallback: LanguageCode
  let strings: StringTable
  let scopes: [LanguageCode: ParameterScope]

  func sections(collector: inout DiagnosticCollector) -> [ReportSection] {
    var sections: [ReportSection] = []
    for section in report.edition.sections {
      switch section {
      case .introduction:
        add(report.introduction, title: strings.word(.introduction), to: &sections, &collector)
      case .localBefore:
        for page in report.before { add(page.texts, title: page.slug, to: &sections, &collector) }
      case .localAfter:
        for page in report.after { add(page.texts, title: page.slug, to: &sections, &collector) }
      case .standard(let key):
        let texts = report.edition.standardTexts[key.value] ?? [:]
        add(texts, title: key.value, to: &sections, &collector)
      case .statistics:
        sections.append(
          ReportSection(
            slug: "statistics", title: strings.word(.statistics), titleLanguage: nil,
            content: .statistics))
      case .commentary:
        guard let text = report.edition.commentary[language] ?? report.edition.commentary[fallback]
        else { continue }
        sections.append(
          ReportSection(
            slug: "commentary", title: strings.word(.commentary), titleLanguage: nil,
            content: .commentary(text)))
      }
    }
    return sections
  }

  private func add(
    _ texts: [LanguageCode: Narrative], title: String, to sections: inout [ReportSection],
    _ collector: inout DiagnosticCollector
  ) {
    let first = texts.min { $0.key < $1.key }?.value
    guard let narrative = texts[language] ?? texts[fallback] ?? first else { return }
    let own = narrative.title.flatMap { text in
      scopes[narrative.language]?.resolve(text, collector: &collector)
    }
    sections.append(
      ReportSection(
        slug: narrative.slug, title: own ?? title,
        titleLanguage: own == nil || narrative.language == language ? nil : narrative.language,
        content: .narrative(narrative)))
  }
}
