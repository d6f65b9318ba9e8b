import Diagnostics
import Reporting
import Testing

/// Left-overs, gaps, dates and numbers of narratives.
@Suite struct CompletenessTests {
  @Test func placeholders() throws {
    try expectNarrative(
      .narrativePlaceholder, .narrativePlaceholder, .narrativePlaceholder,
      in: "£ ⟦Insert here⟧ it\nwas ⟦tbc⟧.\n\n- *Chair:* ⟦to be\n  appointed⟧")
    let found = try expectNarrative(.narrativePlaceholder, in: "## ⟦Local page⟧\n\nText.")
    #expect(found.map(\.severity) == [.warning])
    try expectNarrative(in: "Insert it here. Local page. {{edition}}")
  }

  @Test func placeholdersOfDrafts() throws {
    let settings = "areas/north/2001-02/report.yaml"
    for (status, severity) in [("draft", Severity.warning), ("published", .error)] {
      let people = "people: [{name: Ann Archer, post: Chair}]"
      let found = try expectNarrative(
        .narrativePlaceholder, in: "It is ⟦tbc⟧.",
        with: [settings: "status: \(status)\n\(people)\n"])
      #expect(found.map(\.severity) == [severity])
    }
  }

  @Test func emptyHeadings() throws {
    try expectNarrative(
      .narrativeSectionEmpty, .narrativeSectionEmpty,
      in: "## A\n\n### B\n\nText.\n\n### ⟦C⟧\n\n## D\n\n- point\n\n## ⟦Ŵ *e⟧*\n")
  }

  @Test func foreignDates() throws {
    let found = try expectNarrative(
      .narrativeForeignDate, .narrativeForeignDate,
      in: "On ⟦31 March 2001⟧ it was so, from ⟦1 April 2000 to 31st March 2001⟧.")
    #expect(repaired(found.first)?.hasPrefix("On {{snapshot-date}} it") == true)
    try expectNarrative(
      in: """
        Since 31 March 2001, up to 31 March 1999, on 31 March 2002 and 1 April 2000; 3 May 2001.
        """)
  }

  @Test func datesWithoutYear() throws {
    try expectNarrative(.narrativeYearMissing, in: "We met on ⟦2nd April⟧.")
    try expectNarrative(
      in: """
        On 2 April 2001 and 3 April. In May 3 boards met. It may 4 times.

        {{snapshot-date}} 2 May
        """)
  }

  @Test func yearPairs() throws {
    let found = try expectNarrative(
      .narrativeYearPair, .narrativeYearPair, .narrativeForeignDate,
      in: "In ⟦2001/03⟧ and ⟦2001/2000⟧, in the annual report ⟦2000-01⟧.")
    #expect(repaired(found.first)?.hasPrefix("In 2001/02 and") == true)
    try expectNarrative(
      in: "In 1999-00, 1998/99, 1998–2003 and 2000-01; annual report 2001-02; 2001-12-31.")
  }

  @Test func paperReferences() throws {
    try expectNarrative(
      .narrativePaperReference, .narrativePaperReference, in: "See ⟦page 12⟧ and ⟦overleaf⟧.")
    try expectNarrative(in: "This page has 12 lines.")
  }

  @Test func unsignedIntroduction() throws {
    let settings = "areas/north/2001-02/report.yaml"
    try expectNarrative(
      .reportUnsigned, in: "⟦Text.⟧", with: [settings: "status: published\n"])
    try expectNarrative(in: "Text.", with: [settings: "status: sample\n"])
  }

  @Test func counts() throws {
    let found = try expectNarrative(
      .narrativeCount, .narrativeCount,
      in: "Our ⟦3⟧-point plan\n\n- a\n- b\n\nText. We have ⟦two⟧ main aims:\n\n1. a\n2. b\n3. c")
    #expect(repaired(found.first)?.hasPrefix("Our 2-point") == true)
    try expectNarrative(
      in: "It has 2 aims:\n\n- a\n- b\n\nOf 2001, 4 houses:\n\n- a\n\nThe 3 aims are these\n\n- a")
  }

  @Test func figures() throws {
    let found = try expectNarrative(
      .narrativeFigure, .narrativeFigure,
      in: "There were ⟦1,024⟧ cases. In 2001 ⟦20⟧ of them all were counted.")
    #expect(repaired(found.first)?.hasPrefix("There were {{stock.total}} cases") == true)
    try expectNarrative(
      in: "24 cases, {{stock.low}} cases, but last year 30 cases and in 1999 40 cases. 3. Cases")
  }

  @Test func oldVacancies() throws {
    let vacant = "status: published\npeople:\n  - vacant: true\n    post: Chair\n"
    let fixture = NarrativeFixture([
      "areas/north/2001-02/report.yaml": vacant, "areas/north/2000-01/report.yaml": vacant,
    ])
    let publication = fixture.publication()
    var collector = DiagnosticCollector()
    let report = try #require(fixture.readReport(2001, in: publication))
    let previous = try #require(fixture.readReport(2000, in: publication))
    VacanciesFilled.check(report, after: previous, collector: &collector)
    #expect(collector.diagnostics.map(\.kind.id) == [DiagnosticKind.vacancyOld.id])
    #expect(collector.diagnostics.first?.range.start.line == 3)
    #expect(collector.diagnostics.first?.notes.count == 1)
  }
}
