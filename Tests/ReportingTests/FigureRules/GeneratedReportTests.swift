import Diagnostics
import Glibc
import Reporting
import TestSupport
import Testing

/// Consistent figures never give a message, whatever they are: with this repository's own tables
/// and rules, last year's figures and a whole country of other areas.
@Suite struct GeneratedReportTests {
  private static let area = "cumbria"
  private static let people = 450_467
  private static let edition = EditionID(startYear: 2020)
  private static let folder = "areas/\(area)/\(edition)"

  /// The files of the one report.
  private static let source = MemorySource([
    "\(folder)/report.yaml": "status: published\n", "\(folder)/figures.csv": "",
    "\(folder)/introduction.md": "## Our year\n\nText.\n",
    ContentLayout.editionFile(edition): "",
  ])

  private static let publication: Publication = {
    var collector = DiagnosticCollector()
    return PublicationLoader.load(
      from: MemorySource(RepositoryFolder("Content").files), collector: &collector)
  }()

  private func load(_ figures: String, _ collector: inout DiagnosticCollector) -> Report? {
    let source = Self.source.adding("\(Self.folder)/figures.csv", figures)
    let address = ReportAddress(area: Self.area, edition: Self.edition)
    let loader = ReportLoader(address, in: Self.publication, from: source)
    return loader.load(loader.loadSettings(collector: &collector), collector: &collector)
  }

  private func history(
    _ generated: GeneratedReport, _ report: Report, using generator: inout SeededGenerator
  ) -> HistoryTable {
    let address = ReportAddress(area: Self.area, edition: Self.edition.previous)
    let place = report.sheet.file.startRange
    let lines = generated.history(
      area: Self.area, edition: Self.edition.previous, using: &generator)
    let entries = lines.map { line in
      HistoryTable.Entry(
        address: address, cell: line.cell, value: Located(line.value, at: place),
        source: Located("Yearbook", at: place))
    }
    return HistoryTable(entries: [
      address: Dictionary(uniqueKeysWithValues: entries.map { ($0.cell, $0) })
    ])
  }

  /// How many reports each of the eight seeded runs makes: 10,000 in all when the environment
  /// asks for long tests, a tenth otherwise.
  private static let reportsPerSeed = getenv("LONG_TESTS") == nil ? 125 : 1250

  @Test(arguments: 0..<8) func consistentFiguresGiveNoMessage(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 9000 + seed)
    for _ in 0..<Self.reportsPerSeed {
      let generated = GeneratedReport(people: Self.people, using: &generator)
      var collector = DiagnosticCollector()
      let loaded = load(generated.text, &collector)
      let report = try #require(loaded, "\(collector.diagnostics.map(\.summary))")
      let series = FigureSeries(
        reports: [report], history: history(generated, report, using: &generator))
      ReportChecks.check(
        report, in: Self.publication, beside: series, collector: &collector)
      let found = collector.diagnostics.filter { $0.kind.id.hasPrefix("figures.") }
      #expect(found.isEmpty, "\(found.map(\.summary)) in \(generated.text)")
    }
  }

  /// The generator is of use only if the rules bite: a part made greater than its whole is found.
  @Test func inconsistentFiguresAreFound() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<100 {
      let text = GeneratedReport(people: Self.people, using: &generator).text
      let rules = ["level-2-3-year,level-3,category-2,", "lifetime-revoked,,,"]
      for (prefix, value) in zip(rules, ["[x]", "9999999"]) {
        let lines = text.split(separator: "\n").map { line in
          line.hasPrefix(prefix) ? prefix + "\(value)," : String(line)
        }
        var collector = DiagnosticCollector()
        let report = try #require(load(lines.joined(separator: "\n") + "\n", &collector))
        ReportChecks.check(report, in: Self.publication, collector: &collector)
        #expect(collector.hasErrors)
      }
    }
  }
}
