package import Diagnostics
package import Formats
package import Reporting

extension ReportContext {
  /// The commentary in this language, or in the default one.
  package var commentary: KeyedText? {
    report.edition.commentary[language]
      ?? report.edition.commentary[publication.site.defaultLanguage]
  }

  /// The notes of the tables in this language, or in the default one.
  package var notes: KeyedText? {
    report.edition.notes[language] ?? report.edition.notes[publication.site.defaultLanguage]
  }

  /// The sentence that stands above every page of a draft or a sample.
  package var notice: String? {
    if report.settings.status == .draft || report.edition.status == .draft {
      return strings.word(.draftNotice)
    }
    return report.settings.status == .sample ? strings.word(.sampleNotice) : nil
  }

  /// The fields that all pages of the site share.
  /// `fileName` is the page's file inside the folder of its language.
  package func frame(
    _ fileName: String, title: String, collector: inout DiagnosticCollector
  ) -> TemplateRecord {
    let reportTitle = self.title(collector: &collector)
    let isHome = fileName == "index.html"
    let home = folder + "index.html"
    return PageFrame(
      path: folder + fileName, title: isHome ? reportTitle : title, language: language,
      plan: framePlan, assets: assets, notice: notice, header: (reportTitle, home),
      breadcrumbs: isHome ? [] : [(reportTitle, home)],
      languages: report.languages.filter { $0 != language }.map {
        ($0, framePlan.folder(of: $0) + fileName)
      }
    ).record
  }

  /// A page for each section whose content `make` turns into fields.
  func sectionPages(
    template: String, collector: inout DiagnosticCollector,
    make: (ReportSection, inout DiagnosticCollector) -> TemplateRecord?
  ) -> [Page] {
    var pages: [Page] = []
    for (index, section) in sections.enumerated() {
      guard let content = make(section, &collector) else { continue }
      let frame = frame(section.fileName, title: section.title, collector: &collector)
      let neighbours: TemplateRecord = [
        "previous": link(to: index - 1), "next": link(to: index + 1),
        "contents": .records(contents(current: index)),
        "title-lang": section.titleLanguageField,
      ]
      pages.append(
        Page(
          path: folder + section.fileName, template: template,
          record: frame.merging(neighbours, content)))
    }
    return pages
  }

  /// The contents list of the report.
  /// `current` is the position of the page it stands on.
  func contents(current: Int? = nil) -> [TemplateRecord] {
    guard var contents = shared?.contents else {
      return sections.indices.map { entry(of: sections[$0], isCurrent: $0 == current) }
    }
    if let current { contents[current] = entry(of: sections[current], isCurrent: true) }
    return contents
  }

  private func entry(of section: ReportSection, isCurrent: Bool) -> TemplateRecord {
    [
      "title": section.titleField, "href": section.fileNameField,
      "current": .flag(isCurrent), "title-lang": section.titleLanguageField,
    ]
  }

  private func link(to index: Int) -> TemplateValue {
    guard sections.indices.contains(index) else { return .flag(false) }
    return [
      "title": sections[index].titleField, "href": sections[index].fileNameField,
      "title-lang": sections[index].titleLanguageField,
    ]
  }
}
