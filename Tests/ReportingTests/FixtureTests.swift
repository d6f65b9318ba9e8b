import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct FixtureTests {
  @Test func theFixtureHasNoFindings() throws {
    let content = LoadedContent(FixtureTree.content)
    #expect(content.summary == [], "\(content.findings.map(\.summary))")
    #expect(
      content.reports.keys.sorted()
        == ["eastvale/1998-99", "northmoor/1998-99", "northmoor/1999-00"])
  }
}
