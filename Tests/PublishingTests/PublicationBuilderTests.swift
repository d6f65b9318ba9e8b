import Diagnostics
import Publishing
import Reporting
import TestSupport
import Testing

@Suite struct PublicationBuilderTests {
  private static let pages = [
    "index.html", "introduction.html", "about-libraries.html", "statistics.html",
    "commentary.html", "report.html", "manifest.json",
  ]

  @Test func theFixtureIsBuiltWithoutAFinding() throws {
    let built = try BuiltPublication(FixtureTree.content)
    #expect(built.summary == [], "\(built.result.diagnostics.map(\.summary))")
    #expect(
      built.result.published.map(\.description)
        == ["eastvale/1998-99", "northmoor/1998-99", "northmoor/1999-00"])
    for report in built.result.published {
      for page in Self.pages { #expect(built.sites["\(report)/\(page)"] != nil, "\(page)") }
    }
    #expect(built.sites["eastvale/1998-99/our-van.html"] != nil)
    #expect(built.sites["northmoor/1998-99/story-hour.html"] != nil)
    #expect(built.sites["northmoor/1999-00/story-hour.html"] == nil)
    for page in [
      "index.html", "1998-99/index.html", "1999-00/index.html", "northmoor/index.html",
      "eastvale/index.html",
    ] { #expect(built.collection[page] != nil, "\(page)") }
    #expect(built.collection["westbrook/index.html"] == nil)
  }

  @Test func aReportInErrorStaysBehindTheOthers() throws {
    let tree = FixtureTree.content.replacing(
      "new-members,,,860", with: "new-members,,,«1»86O",
      in: "areas/eastvale/1998-99/figures.csv")
    let built = try BuiltPublication(tree)
    #expect(built.summary == ["figures.form «1»"])
    #expect(
      built.result.published.map(\.description) == ["northmoor/1998-99", "northmoor/1999-00"])
    #expect(built.result.planned.count == 3)
    #expect(built.result.collection == nil)
    #expect(built.result.hasErrors)
  }

  @Test func aFaultThatAppearsOnlyOnPagesKeepsTheReportBack() throws {
    let tree = FixtureTree.content.replacing(
      "To the isles.", with: "To «1»{{the-isles}}.",
      in: "areas/eastvale/1998-99/before/01-our-van.md")
    let built = try BuiltPublication(tree)
    #expect(built.summary == ["parameters.unknown «1»"])
    #expect(!built.result.published.map(\.area).contains("eastvale"))
    #expect(built.result.collection == nil)
  }

  @Test(arguments: [
    ("site.yaml", "base-url: https", "base-url: «1»ftp", "site.url «1»"),
    (
      "table-sets/1995.yaml", "denominator: population", "denominator: «1»all",
      "data.wrong-type «1»"
    ),
    ("editions/1999-00/edition.yaml", "  - statistics", "  - introduction", "editions.sections"),
  ])
  func withAnErrorInWhatAllShareNothingIsHandedOver(
    _ path: String, _ old: String, _ new: String, _ expected: String
  ) throws {
    let built = try BuiltPublication(
      FixtureTree.content.replacing(old, with: new, in: path))
    #expect(built.summary.contains { $0.hasPrefix(expected) }, "\(built.summary)")
    #expect(built.sites.isEmpty)
    #expect(built.result.published.isEmpty)
    #expect(built.result.collection == nil)
  }

  @Test func aWarningKeepsNothingBackUnlessItCountsAsAnError() throws {
    let tree = FixtureTree.content.adding("areas/eastvale/1998-99/notes.txt", "x")
    let built = try BuiltPublication(tree)
    #expect(built.summary == ["files.unexpected Content/areas/eastvale/1998-99/notes.txt:1:1"])
    #expect(built.result.published.count == 3)
    #expect(built.result.collection != nil)
    let strict = try BuiltPublication(tree, policy: SeverityPolicy(warningsAsErrors: true))
    #expect(strict.result.published.count == 2)
    #expect(strict.result.collection == nil)
    let lax = try BuiltPublication(
      tree, policy: SeverityPolicy(overrides: ["files.unexpected": nil as Severity?]))
    #expect(lax.summary == [])
  }

  @Test(arguments: ["areas/eastvale/1998-99/report.yaml", "editions/1998-99/edition.yaml"])
  func draftsAreBuiltOnlyWhenAskedFor(_ path: String) throws {
    let tree = FixtureTree.content.replacing("status: published", with: "status: draft", in: path)
    let built = try BuiltPublication(tree)
    #expect(!built.result.planned.map(\.description).contains("eastvale/1998-99"))
    #expect(built.summary == [])
    let drafts = try BuiltPublication(tree, selection: BuildSelection(includesDrafts: true))
    #expect(drafts.result.published.count == 3)
    #expect(try drafts.page("eastvale/1998-99/index.html").contains("This is a draft."))
  }

  @Test func aSampleSaysSoOnEveryPage() throws {
    let tree = FixtureTree.content.replacing(
      "status: published", with: "status: sample", in: "areas/eastvale/1998-99/report.yaml")
    let built = try BuiltPublication(tree)
    let pages = built.sites.keys.filter { $0.hasPrefix("eastvale/") && $0.hasSuffix(".html") }
    for page in pages { #expect(try built.page(page).contains("This is a sample.")) }
    #expect(try !built.page("northmoor/1998-99/index.html").contains("This is a sample."))
  }

  @Test func onlyTheSelectedReportsAreHandedOver() throws {
    let built = try BuiltPublication(
      FixtureTree.content,
      selection: BuildSelection(areas: ["northmoor"], editions: [EditionID(startYear: 1999)]))
    #expect(built.result.published.map(\.description) == ["northmoor/1999-00"])
    #expect(built.sites.keys.allSatisfy { $0.hasPrefix("northmoor/1999-00/") })
  }

  @Test func whatIsAskedForExists() {
    let unknown = #expect(throws: UnknownSelection.self) {
      try BuiltPublication(FixtureTree.content, selection: BuildSelection(areas: ["northmor"]))
    }
    #expect(unknown?.kind == "area")
    #expect(unknown?.suggestion == "northmoor")
    let edition = EditionID(startYear: 1898)
    #expect(throws: UnknownSelection.self) {
      try BuiltPublication(FixtureTree.content, selection: BuildSelection(editions: [edition]))
    }
  }
}
