import Reporting
import TestSupport
import Testing

/// What reports see of one another.
@Suite struct FigureSeriesTests {
  private let loaded = LoadedContent(FixtureTree.content)
  private var reports: [Report] { loaded.reports.sorted { $0.key < $1.key }.map(\.value) }

  @Test func reportSeesItsAreaAndItsEditionOnly() throws {
    let series = FigureSeries(reports: reports, history: loaded.publication.history)
    var hidden = 0
    for viewer in reports.map(\.address) {
      let seen = series.seen(from: viewer)
      for report in reports {
        let address = report.address
        let isSeen = address.area == viewer.area || address.edition == viewer.edition
        hidden += isSeen ? 0 : 1
        #expect((seen.report(of: address) != nil) == isSeen, "\(address) from \(viewer)")
        #expect(seen.reports(of: address.edition).isEmpty == (address.edition != viewer.edition))
        let cell = try #require(report.figures.tables.first?.cells.first { $0.value.number != nil })
        guard series.history.entry(cell.key, of: address) == nil else { continue }
        #expect((seen.point(cell.key, of: address) != nil) == isSeen, "\(address) from \(viewer)")
      }
      #expect(series.reports(of: viewer.edition).count == seen.reports(of: viewer.edition).count)
    }
    #expect(hidden > 0)
  }
}
