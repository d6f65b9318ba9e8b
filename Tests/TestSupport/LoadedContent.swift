package import Diagnostics
package import Reporting

/// A content tree as the program reads and checks it, up to the reports.
package struct LoadedContent: Sendable {
  package let publication: Publication
  /// By address, such as `area/1999-00`.
  package let reports: [String: Report]
  /// Everything that was found, sorted.
  package let findings: [Diagnostic]
  /// The findings in short, by mark or place.
  package let summary: [String]

  package init(_ source: MemorySource) {
    var collector = DiagnosticCollector()
    var reports: [String: Report] = [:]
    let publication = PublicationLoader.load(from: source, collector: &collector)
    for edition in publication.editions {
      EditionCheck.check(edition, in: publication, collector: &collector)
      TableTextsFitEveryYear.check(edition, in: publication, collector: &collector)
    }
    let addresses = ReportAddress.all(in: source, publication: publication, collector: &collector)
    for address in addresses {
      let loader = ReportLoader(address, in: publication, from: source)
      let settings = loader.loadSettings(collector: &collector)
      guard let report = loader.load(settings, collector: &collector) else { continue }
      reports[address.description] = report
    }
    let present = addresses.compactMap { reports[$0.description] }
    let series = FigureSeries(reports: present, history: publication.history)
    for report in present {
      ReportChecks.check(report, in: publication, beside: series, collector: &collector)
    }
    for edition in publication.editions {
      EditionFiguresCheck.check(edition, in: publication, beside: series, collector: &collector)
    }
    self.publication = publication
    self.reports = reports
    self.findings = collector.sorted()
    self.summary = source.summary(of: findings)
  }
}
