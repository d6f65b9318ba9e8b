import Diagnostics
import Formats
import Reporting
import TestSupport
import Testing

@Suite struct EditionLoaderTests {
  private static let folder = "editions/1998-99"

  private static func edit(_ old: String, _ new: String, _ expected: String...) -> ContentEdit {
    ContentEdit("\(folder)/edition.yaml", old, new, expected)
  }

  private static func text(
    _ name: String, _ old: String, _ new: String, _ expected: String...
  ) -> ContentEdit {
    ContentEdit("\(folder)/\(name).en.md", old, new, expected)
  }

  @Test(arguments: [
    edit("\"1995\"", "«1»1996", "tables.unknown-set «1»"),
    edit(
      "table-set: \"1995\"", "«1»tableset: \"1995\"", "data.unknown-key «1»"
    ),
    edit("status: published", "status: «1»finished", "data.wrong-type «1»"),
    edit("title:\n  en:", "title:\n  «1»EN:", "language.code «1»"),
    edit("  - statistics\n", "  - statistics\n  - «1»statistics\n", "editions.sections «1»"),
    edit("  - commentary\n  - local-after\n", "  - «1»local-after\n", "editions.sections «1»"),
    edit("  - about-libraries\n", "  - «1»About Libraries\n", "data.key-form «1»"),
    edit("parameters:\n", "snapshot-date: «1»31 March 1999\nparameters:\n", "data.date «1»"),
    edit("parameters:\n", "period-start: «1»1998-02-30\nparameters:\n", "data.date «1»"),
    edit(
      "parameters:\n", "population-estimate: «1»1998\nparameters:\n",
      "editions.population-estimate «1»"),
    edit("  helpline: 0100", "  helpline: «1»[0100]\n  other: 0100", "data.wrong-type «1»"),
    edit("  adult:\n    en: Adults\n", "  adult:\n    «1»english: Adults\n", "language.code «1»"),
    text("commentary", "## Members {#members}", "«1»## Members", "commentary.key «1»"),
    text("about-libraries", "title:", "«1»titel:", "data.unknown-key «1»"),
    text(
      "about-libraries", "---\ntitle: What {{term:libraries}} do\n---\n\n## Lending",
      "«1»## Lending", "narrative.title «1»"),
  ])
  func aFaultIsFoundAtItsPlace(_ edit: ContentEdit) {
    let found = edit.content.summary.filter { $0.hasSuffix("»") }
    #expect(found == edit.expected, "\(edit.content.summary)")
  }

  @Test(arguments: ["about-libraries", "commentary", "notes"])
  func aStandardTextIsNeeded(_ name: String) {
    let content = LoadedContent(FixtureTree.content.removing("\(Self.folder)/\(name).en.md"))
    #expect(
      content.summary.contains("files.missing Content/\(Self.folder)/\(name).en.md:1:1"))
  }

  @Test func theMissingFileIsNamedWithTheOneThatIsMeant() {
    let path = "\(Self.folder)/commentary.en.md"
    let content = LoadedContent(
      FixtureTree.content.removing(path)
        .adding("\(Self.folder)/comentary.en.md", FixtureTree.content[path] ?? ""))
    #expect(
      content.findings.first?.summary
        == "File 'commentary.en.md' is missing; is 'comentary.en.md' meant?")
  }

  @Test func datesMayBeOverridden() throws {
    let tree = FixtureTree.content.replacing(
      "parameters:\n",
      with: """
        snapshot-date: 1999-02-28
        period-start: 1998-05-01
        period-end: 1999-04-30
        population-estimate: mid-1999
        parameters:

        """, in: "\(Self.folder)/edition.yaml")
    let edition = try #require(LoadedContent(tree).publication.editions.first)
    #expect(edition.period.snapshot.description == "1999-02-28")
    #expect(edition.period.start.description == "1998-05-01")
    #expect(edition.period.end.description == "1999-04-30")
    #expect(edition.populationEstimate.id == "mid-1999")
  }

  @Test func datesFollowFromTheFoldersName() throws {
    let publication = LoadedContent(FixtureTree.content).publication
    #expect(publication.editions.map(\.id.description) == ["1998-99", "1999-00"])
    #expect(
      publication.editions.map(\.period.snapshot.description) == ["1999-03-31", "2000-03-31"])
    #expect(publication.editions.map(\.populationEstimate.id) == ["mid-1998", "mid-1999"])
  }

  @Test func blocksOfTheCommentaryHaveKeys() throws {
    let publication = LoadedContent(FixtureTree.content).publication
    let text = try #require(publication.editions.first?.commentary.values.first)
    #expect(text.blocks.map(\.heading.id) == ["lending", "members", "hours"])
    #expect(text.index(of: "hours") == 2)
    #expect(text.index(of: "other") == nil)
    #expect(text.preamble.count == 1)
  }
}
