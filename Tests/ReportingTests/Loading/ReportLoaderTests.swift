import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct ReportLoaderTests {
  private static let folder = "areas/eastvale/1998-99"

  private static func edit(_ old: String, _ new: String, _ expected: String...) -> ContentEdit {
    ContentEdit("\(folder)/report.yaml", old, new, expected)
  }

  @Test(arguments: [
    edit("status: published", "status: «1»ready", "data.wrong-type «1»"),
    edit("status:", "«1»state:", "data.unknown-key «1»"),
    edit("  en:\n    possessive", "  «1»English:\n    possessive", "language.code «1»"),
    edit(
      "  - name: Ben Stack\n", "  - «1»nam: Ben Stack\n",
      "data.unknown-key «1»"),
    edit("    post: County Librarian\n", "    «1»pots: County Librarian\n", "data.unknown-key «1»"),
    edit("    signs: [our-van]", "    signs: «1»our-van", "data.wrong-type «1»"),
    edit(
      "  - name: Ben Stack\n", "  - vacant: «1»yes\n    name: Ben Stack\n", "data.wrong-type «1»"),
    edit("    date: 1999-06-01", "    date: «1»1 June 1999", "data.date «1»"),
    edit(
      "cell: reservations.child.print", "cell: «1»reservations.child.print.x", "data.wrong-type «1»"
    ),
    edit("    value: 270", "    value: «1»270.4", "figures.form «1»"),
    edit("answers:", "«1»answer:", "data.unknown-key «1»"),
  ])
  func aFaultInTheSettingsIsFoundAtItsPlace(_ edit: ContentEdit) {
    let found = edit.content.summary.filter { $0.hasSuffix("»") }
    #expect(found == edit.expected, "\(edit.content.summary)")
  }

  @Test(arguments: ["report.yaml", "figures.csv", "introduction.md"])
  func everyFileIsNeeded(_ name: String) {
    let content = LoadedContent(FixtureTree.content.removing("\(Self.folder)/\(name)"))
    #expect(content.summary.contains("files.missing Content/\(Self.folder)/\(name):1:1"))
  }

  @Test(arguments: [
    ("introductoin.md", "files.unexpected"), ("local/winter.md", "files.local-page-name"),
    ("local/1-winter.md", "files.local-page-name"), ("local/02_x.md", "files.local-page-name"),
    ("local/02-x.cy.md", "files.local-page-name"), ("local/02-x.txt", "files.local-page-name"),
    ("local/02-winter.md", "files.local-page-name"), ("local/02-X.md", "files.local-page-name"),
    ("images/a.svg", "images.file"), ("images/A.png", "images.file"),
    ("images/a.png", "images.file"), ("notes.txt", "files.unexpected"),
  ])
  func otherFilesAreReported(_ name: String, _ id: String) {
    let text = "---\ntitle: T\n---\n\n## H\n\nText.\n"
    let path = "\(Self.folder)/\(name)"
    let content = LoadedContent(FixtureTree.content.adding(path, text))
    #expect(content.summary == ["\(id) Content/\(path):1:1"])
  }

  @Test func aMisspeltFileIsNamedWithTheOneThatIsMeant() {
    let path = "\(Self.folder)/introduction.md"
    let content = LoadedContent(
      FixtureTree.content.removing(path).adding("\(Self.folder)/introducton.md", "## A\n\nB\n"))
    #expect(
      content.findings.map(\.summary)
        == ["File 'introduction.md' is missing; is 'introducton.md' meant?"])
  }

  @Test func anEmptyPageIsReported() {
    let path = "\(Self.folder)/local/01-winter.md"
    let content = LoadedContent(FixtureTree.content.adding(path, "---\ntitle: T\n---\n"))
    #expect(content.summary == ["narrative.empty Content/\(path):1:1"])
  }

  @Test func reportsBelongToEditionsAndAreasThatExist() {
    let tree = FixtureTree.content.copying(Self.folder, to: "areas/eastvale/1997-98")
    #expect(
      LoadedContent(tree).summary == ["editions.unknown Content/areas/eastvale/1997-98:1:1"])
    let other = FixtureTree.content.replacing("1998-99,\n", with: "1999-00,\n", in: "areas.csv")
    #expect(LoadedContent(other).summary == ["areas.not-valid Content/\(Self.folder):1:1"])
  }

  @Test func theFixtureIsReadInFull() throws {
    let reports = LoadedContent(FixtureTree.content).reports
    let report = try #require(reports["eastvale/1998-99"])
    let english = try #require(LanguageCode("en"))
    #expect(report.name(english) == "Eastvale and the Isles")
    #expect(report.nameForms(english) == ["possessive": "Eastvale and the Isles'"])
    #expect(report.before.map(\.slug) == ["our-van"])
    #expect(report.after.map(\.slug) == ["winter"])
    #expect(report.settings.answers.map(\.date.value.description) == ["1999-06-01"])
    #expect(report.languages == [english])
    let people = try #require(reports["northmoor/1998-99"]).settings.people
    #expect(people.map { $0.name?.value } == ["Ada Shelf", nil])
    #expect(people.first?.rank == "Dr")
  }
}
