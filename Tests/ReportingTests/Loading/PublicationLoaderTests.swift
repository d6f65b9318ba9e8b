import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct PublicationLoaderTests {
  private static func edit(
    _ path: String, _ old: String, _ new: String, _ expected: String...
  ) -> ContentEdit {
    ContentEdit(path, old, new, expected)
  }

  @Test(arguments: [
    edit("site.yaml", "title:\n", "«1»titel:\n", "data.unknown-key «1»"),
    edit("site.yaml", "languages: [en]", "languages: [«1»english]", "language.code «1»"),
    edit("site.yaml", "languages: [en]", "languages: [en, «1»en]", "language.twice «1»"),
    edit(
      "site.yaml", "https://libraries.example/reports/", "«1»http://libraries.example/",
      "site.url «1»"),
    edit(
      "site.yaml", "https://libraries.example/reports/", "«1»https://libraries.example",
      "site.url «1»"),
    edit(
      "site.yaml", "https://libraries.example/licence", "«1»javascript:alert(1)", "site.url «1»"),
    edit("site.yaml", "  email: desk", "  «1»mail: desk", "data.unknown-key «1»"),
    edit("strings/en.yaml", "December]", "December, Smarch]", "strings.months"),
    edit(
      "strings/en.yaml", "  one: [1]\nnations", "  one: [«1»first]\nnations",
      "data.wrong-type «1»"),
    edit("strings/en.yaml", "  total: Total\n", "  «1»totl: Total\n", "data.unknown-key «1»"),
    edit("strings/en.yaml", "    other: \"{n} areas\"\n", "", "data.missing-key"),
    edit(
      "strings/en.yaml", "  date: \"{day} {month} {year}\"", "  «1»day: x", "data.unknown-key «1»"),
    edit("areas.csv", "slug,nation", "slug,«1»natoin", "csv.column «1»"),
    edit("areas.csv", "name-en-possessive", "«1»nickname", "csv.column «1»"),
    edit("areas.csv", "\nwestbrook,upland", "\nwestbrook,«1»highland", "areas.nation «1»"),
    edit("areas.csv", "\nwestbrook", "\n«1»northmoor", "areas.duplicate «1»"),
    edit("areas.csv", "\nwestbrook,", "\n«1»West Brook,", "data.key-form «1»"),
    edit(
      "areas.csv", "\nwestbrook,upland,Westbrook", "\nwestbrook,upland,«1»",
      "areas.incomplete «1»"),
    edit("areas.csv", "U001,,,,1999-00", "U001,,,,«1»1999-2000", "editions.form «1»"),
    edit("areas.csv", "U001,,,,1999-00", "U001,,«1»English,,1999-00", "language.code «1»"),
    edit(
      "areas.csv", "\nwestbrook,upland,Westbrook,Westbrook's,Westbrook Library Board,U001,,,",
      "\nwestbrook,upland,Westbrook,Westbrook's,Westbrook Library Board,U001,,«1»cy,",
      "areas.language «1»"),
    edit(
      "populations.csv", "mid-1998,northmoor,200000", "mid-1998,northmoor,«1»200 000",
      "populations.number «1»"),
    edit(
      "populations.csv", "mid-1998,northmoor,200000", "mid-1998,northmoor,«1»0",
      "populations.number «1»"),
    edit("populations.csv", "mid-1999,eastvale", "mid-1999,«1»eastval", "areas.unknown «1»"),
    edit(
      "populations.csv", "mid-1999,eastvale", "«1»mid-1999,northmoor", "populations.duplicate «1»"),
    edit("populations.csv", ",source", ",«1»sorce", "csv.column «1»"),
  ])
  func aFaultIsFoundAtItsPlace(_ edit: ContentEdit) {
    let summary = edit.content.summary
    let marked = summary.filter { $0.hasSuffix("»") }
    for expected in edit.expected {
      #expect(
        summary.contains { $0 == expected || !expected.hasSuffix("»") && $0.hasPrefix(expected) },
        "\(summary)")
    }
    #expect(marked.allSatisfy { $0 == "csv.column «1»" || edit.expected.contains($0) })
  }

  @Test(arguments: ["site.yaml", "areas.csv", "populations.csv", "strings/en.yaml"])
  func everySharedFileIsNeeded(_ path: String) {
    let content = LoadedContent(FixtureTree.content.removing(path))
    #expect(content.summary.contains("files.missing Content/\(path):1:1"))
  }

  @Test func aFolderWithoutAnythingIsReported() {
    let content = LoadedContent(MemorySource([:]))
    #expect(content.summary.allSatisfy { $0.hasPrefix("files.missing ") })
    #expect(content.summary.contains("files.missing Content/site.yaml:1:1"))
  }

  @Test func somethingMustBePublished() {
    let content = LoadedContent(
      FixtureTree.content.removing("editions").removing("areas"))
    #expect(content.summary == ["files.missing Content/editions:1:1"])
  }

  @Test func foldersAreNamedAfterReportingYears() {
    let content = LoadedContent(
      FixtureTree.content.copying("editions/1998-99", to: "editions/1998-1999")
        .copying("areas/northmoor/1998-99", to: "areas/northmoor/98-99"))
    #expect(
      content.summary == [
        "editions.form Content/areas/northmoor/98-99:1:1",
        "editions.form Content/editions/1998-1999:1:1",
      ])
  }

  @Test func foldersAreNamedAfterAreas() {
    let content = LoadedContent(
      FixtureTree.content.copying("areas/northmoor", to: "areas/northmor"))
    #expect(content.summary == ["areas.unknown Content/areas/northmor:1:1"])
    #expect(
      content.findings.first?.summary
        == "Area 'northmor' is not in the register; did you mean 'northmoor'?")
  }

  @Test func theFixtureIsReadInFull() throws {
    let publication = LoadedContent(FixtureTree.content).publication
    let area = try #require(publication.areas["northmoor"])
    #expect(area.codes == ["L001", "L002"])
    #expect(area.aliases == ["North Moor"])
    #expect(area.forces.values.sorted() == ["Northmoor Library Board"])
    #expect(area.nameForms.values.first == ["possessive": "Northmoor's"])
    #expect(publication.areas["other"] == nil)
    let entry = publication.populations.entry(estimate: "mid-1998", area: "northmoor")
    #expect(entry?.people.value == .number(200_000))
    #expect(publication.populations.estimates == ["mid-1998", "mid-1999"])
    let westbrook = try #require(publication.areas["westbrook"])
    #expect(westbrook.exists(in: EditionID(startYear: 1999)))
    #expect(!westbrook.exists(in: EditionID(startYear: 2000)))
  }
}
