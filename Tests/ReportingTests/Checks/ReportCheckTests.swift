import Diagnostics
import Reporting
import TestSupport
import Testing

/// Each check with a report that passes it, the fixture, and one that does not.
@Suite struct ReportCheckTests {
  private static let folder = "areas/eastvale/1998-99"

  private static func edit(
    _ name: String, _ old: String, _ new: String, _ expected: String..., words: String
  ) -> ContentEdit {
    let isOwn = ["figures.csv", "report.yaml"].contains(name) || name.hasPrefix("local/")
    return ContentEdit(isOwn ? "\(folder)/\(name)" : name, old, new, expected, words: words)
  }

  @Test(arguments: [
    edit(
      "figures.csv", "loans,adult,total,9310", "loans,adult,total,«1»9311",
      "figures.total-disagrees «1»",
      words: "Total 'loans.adult.total' is given as 9311, but its cells make 9310"),
    edit(
      "figures.csv", "opening-hours,total,,45", "opening-hours,total,,«1»[x]",
      "figures.total-disagrees «1»",
      words: "Total 'opening-hours.total' is given as [x], but its cells make 45"),
    edit(
      "areas/northmoor/1998-99/figures.csv", "loan-rate,,,302", "loan-rate,,,«1»303",
      "figures.total-disagrees «1»",
      words: "Rate 'loan-rate' is given as 303, but is computed as 302"),
    edit(
      "figures.csv", "\nopening-hours,total,,45,", "",
      "figures.no-control-totals Content/areas/eastvale/1998-99/figures.csv:1:1",
      words: "Table 'opening-hours' has no control totals"),
    edit(
      "populations.csv", "mid-1999,northmoor,201000", "mid-1999,northmoor,«1»[x]",
      "populations.unknown «1»",
      words:
        "Population of 'northmoor' in 'mid-1999' is not given, so 'loan-rate' cannot be computed"
    ),
    edit(
      "populations.csv", "mid-1998,northmoor", "mid-1997,northmoor",
      "populations.unknown Content/populations.csv:3:19",
      words:
        "Population of 'northmoor' in 'mid-1998' is not given, so 'loan-rate' cannot be computed"
    ),
    edit(
      "report.yaml", "  - cell: loan-rate", "  - cell: «1»new-members",
      "report.published-value «1»", "populations.unknown Content/populations.csv:3:19",
      words: "'new-members' is not a rate"),
    edit(
      "areas/northmoor/1998-99/report.yaml", "status: published\n",
      "status: published\npublished-values:\n  - {cell: «1»loan-rate, value: 302, source: Us}\n",
      "report.published-value «1»",
      words: "'loan-rate' can be computed, so it is not taken from elsewhere"),
    edit(
      "areas/northmoor/1998-99/figures.csv",
      "reservations,adult,audio,40,\n", "reservations,adult,audio,«1»1206,\n",
      "figures.total-disagrees «1»",
      words: "Figure 'reservations.adult.audio' is 1206, but its totals need 40"),
    edit(
      "report.yaml", "message: figures.rule-broken", "message: «1»figures.rule-brokn",
      "report.answer-unused «1»",
      words: "Message 'figures.rule-brokn' is not one that can be answered"),
    edit(
      "report.yaml", "cell: reservations.child.print", "cell: «1»reservations.adult.print",
      "figures.rule-broken Content/areas/eastvale/1998-99/figures.csv:7:26",
      "report.answer-unused «1»",
      words: "'reservations.child.print' is 4300, more than 'loans.child.print', which is 4200"),
    edit(
      "report.yaml", "signs: [our-van]", "signs: [«1»our-vna]", "report.signed-page «1»",
      words: "There is no page 'our-vna' to sign; did you mean 'our-van'?"),
    edit(
      "local/02-our-van.md", "", "«1»---\ntitle: Van\n---\n\n## A\n\nB\n",
      "report.page-name «1»", words: "Address 'our-van' belongs to another page of the report"),
    edit(
      "local/02-statistics.md", "", "«1»---\ntitle: Van\n---\n\n## A\n\nB\n",
      "report.page-name «1»", words: "Address 'statistics' belongs to another page of the report"),
    edit(
      "local/02-en.md", "", "«1»---\ntitle: Van\n---\n\n## A\n\nB\n",
      "report.page-name «1»", words: "Address 'en' belongs to another page of the report"),
    edit(
      "local/02-about-libraries.md", "", "«1»---\ntitle: Van\n---\n\n## A\n\nB\n",
      "report.page-name «1»",
      words: "Address 'about-libraries' belongs to another page of the report"),
  ])
  func aFaultIsFoundAtItsPlace(_ edit: ContentEdit) {
    let content = edit.content
    #expect(content.summary == edit.expected)
    #expect(content.findings.first?.summary ?? "" == edit.words)
  }

  @Test func theCellsOfATotalAreShown() throws {
    let edit = ContentEdit(
      "areas/northmoor/1998-99/figures.csv", "loans,total,print,59234", "loans,total,print,1", [])
    let finding = try #require(edit.content.findings.first)
    #expect(
      finding.notes.map(\.summary)
        == ["'loans.adult.print' adds 41230", "'loans.child.print' adds 18004"])
    #expect(finding.notes.map { $0.range.text } == ["41230", "18004"])
    #expect(
      finding.fixes.first?.result
        == FixtureTree.content["areas/northmoor/1998-99/figures.csv"])
  }

  @Test(arguments: [("error", Severity.error), ("answerable", .error), ("warning", .warning)])
  func aBrokenRuleWeighsAsTheTableSetSays(_ weight: String, _ severity: Severity) {
    let tree = FixtureTree.content
      .replacing("severity: answerable", with: "severity: \(weight)", in: "table-sets/1995.yaml")
      .replacing("figures.rule-broken", with: "figures.other", in: "\(Self.folder)/report.yaml")
    let kind = weight == "error" ? "figures.impossible" : "figures.rule-broken"
    let broken = LoadedContent(tree).findings.filter { $0.kind.id == kind }
    #expect(broken.map(\.severity) == [severity])
    #expect(broken.first?.notes.map(\.summary).last == "An item that was reserved was lent later.")
  }

  @Test func onlyAnswerableRulesCanBeAnswered() {
    let tree = FixtureTree.content.replacing(
      "severity: answerable", with: "severity: error", in: "table-sets/1995.yaml")
    #expect(
      LoadedContent(tree).findings.map(\.kind.id) == [
        "figures.impossible", "report.answer-unused",
      ])
  }

  @Test func aRuleCanAskForEqualFigures() {
    let tree = FixtureTree.content
      .replacing("relation: at-most", with: "relation: equal", in: "table-sets/1995.yaml")
    let found = LoadedContent(tree).findings
    #expect(found.count == 8)
    #expect(found.allSatisfy { $0.summary.contains(", other than ") })
  }

  @Test func theListNamesEveryCheck() throws {
    let folder = try SourceFolder("Sources/Reporting/Checks")
    let names = folder.names(ofTypesConformingTo: "ReportCheck")
    #expect(!names.isEmpty)
    #expect(ReportChecks.all.map { "\($0)" }.sorted() == names)
  }
}
