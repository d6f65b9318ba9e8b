import Diagnostics
import Reporting
import Testing

/// Words, marks and links of narratives.
@Suite struct WordingTests {
  @Test func abbreviations() throws {
    let found = try expectNarrative(
      .narrativeAbbreviation, .narrativeAbbreviation,
      in: "The ⟦ABC⟧ and ABCs met ⟦XYZ⟧s, the UK, a HO and X.")
    #expect(found.map(\.notes.count) == [1, 0])
    #expect(repaired(found.first)?.hasPrefix("The Area Board of Cases (ABC) and") == true)
    try expectNarrative(
      .narrativeCapitals,
      in: """
        The Body (ABC) and XYZ (Xenial Yard Zone). Askew, ASKEW Road.

        ## ⟦ALL IN CAPITALS HERE⟧

        ABC
        """)
  }

  @Test func spellingsOfAbbreviations() throws {
    let found = try expectNarrative(
      .narrativeAbbreviationSpelling, in: "Cases (ABCD) of ABCD and ⟦AbCD⟧.")
    #expect(repaired(found.first)?.hasSuffix("and ABCD.") == true)
  }

  @Test func spelling() throws {
    let found = try expectNarrative(
      .narrativeSpelling, in: "The colour of the ⟦Center⟧.")
    #expect(repaired(found.first) == "The colour of the Centre.")
    try expectNarrative(in: "The color of the center.")
  }

  @Test func retiredTerms() throws {
    let found = try expectNarrative(
      .narrativeRetiredTerm, in: "An ⟦old\nservice⟧, a later service.")
    #expect(repaired(found.first) == "An new service, a later service.")
  }

  @Test func doubledWords() throws {
    try expectNarrative(.narrativeDoubledWord, in: "It is ⟦the\nthe⟧ case that that is so, so.")
  }

  @Test func doubledSpaces() throws {
    let found = try expectNarrative(
      .narrativeDoubledSpace, in: "£ one two.⟦  ⟧Three.  Five.\n\nFour.")
    #expect(found.first?.summary.hasSuffix("at 1 more places of the page") == true)
    try expectNarrative(in: "One two.  \nThree\n```\na  b\n```\n\n   Four.")
  }

  @Test func gaps() throws {
    try expectNarrative(.narrativeGap, in: "It was held on⟦ .⟧ Nobody came.")
    try expectNarrative(.narrativeGap, in: "There were⟦  ⟧people. All went.")
    try expectNarrative(.narrativeGap, in: "They came.⟦  ⟧people went.")
    try expectNarrative(in: "They came. Others went. It cost .5 of it, and so on ... Yes.")
  }

  @Test func slips() throws {
    let found = try expectNarrative(.narrativeSlip, in: "The ⟦serivces⟧ of an area.")
    #expect(repaired(found.first) == "The services of an area.")
    try expectNarrative(.narrativeSlip, in: "The ⟦orhcard⟧ stands. An orchard, an orchard.")
    try expectNarrative(in: "The service, serivces and serivces.")
  }

  @Test func dashes() throws {
    try expectNarrative(.narrativeDashes, in: "One – two ⟦-⟧ three – four.")
    try expectNarrative(.narrativeDashes, in: "One ⟦---⟧ two -- three.")
    try expectNarrative(in: "One – two, 2000 - 2001: - a co-op")
  }

  @Test func quotes() throws {
    try expectNarrative(.narrativeQuotes, in: "A 'word' and ⟦\"⟧another\" and 'third' don't.")
    try expectNarrative(in: "A \"word with 'another' inside\".")
  }

  @Test func links() throws {
    try expectNarrative(
      .narrativeLinkText, .narrativeLinkText, .narrativeLinkText,
      in: "[⟦Click *here⟧*](a.html), <⟦https://a.example/b⟧>, ⟦www.a.example/c⟧.")
    try expectNarrative(in: "[Click here for the plan](https://a.example/www.html)")
  }

  @Test func pastedStandardText() throws {
    let found = try expectNarrative(
      .standardTextPasted,
      in: """
        - ⟦The board of {{snapshot-date}} brings the services of every area together, so that what
          one of them knows about a risk reaches all the others.⟧
        """)
    #expect(found.first?.summary.contains("'about, The board' of edition '2001-02'") == true)
    #expect(found.first?.notes.first?.range.start.line == 7)
    try expectNarrative(
      in: """
        The board brings people together. What one of the services knows of a person who is a risk \
        should be told to the others as soon as they can be reached.
        """)
  }

  @Test func withoutWordList() throws {
    try expectNarrative(in: "The ABC tbc the the.", with: ["word-lists/en.yaml": ""])
    var collector = DiagnosticCollector()
    let lists = WordListLoader.load(
      [.standIn], from: EmptySource(), collector: &collector)
    #expect(lists.isEmpty)
    #expect(collector.diagnostics.map(\.kind.id) == [DiagnosticKind.wordListMissing.id])
    #expect(collector.diagnostics.map(\.severity) == [.warning])
  }

  @Test func emptyWordList() {
    let file = SourceFile(path: "Content/word-lists/en.yaml", text: "# Words\n")
    var collector = DiagnosticCollector()
    _ = WordListLoader.load(file, collector: &collector)
    #expect(collector.diagnostics.map(\.kind.id) == [DiagnosticKind.wordListEmpty.id])
  }

  private struct EmptySource: ContentSource {
    let paths: [String] = []
    func displayPath(_ path: String) -> String { path }
    func file(_ path: String, collector: inout DiagnosticCollector) -> SourceFile? { nil }
  }
}
