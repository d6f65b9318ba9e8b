import Diagnostics
import Reporting
import Testing

/// The standard text of editions.
@Suite struct StandardTextTests {
  private static let about = "editions/2001-02/about.en.md"

  @Test func nothingIsWrong() throws {
    expectStandard(in: [:])
    try expectNarrative(in: "Nothing happened.")
  }

  @Test func dates() {
    let found = expectStandard(
      .standardTextDate, .standardTextDate, .standardTextDate, .narrativeYearPair,
      .standardTextDate,
      in: [
        Self.about: """
        ---
        title: About
        ---

        On ⟦31 March 2001⟧, on ⟦31 March 2002⟧, in ⟦1999-00⟧, in ⟦1999/01⟧, on 5 May 1999.
        The ⟦Mid-2000⟧ estimates.
        """
      ])
    #expect(found.map(\.severity) == [.error, .warning, .error, .error, .error])
    #expect(repaired(found.first)?.contains("On {{snapshot-date}}, on 31") == true)
  }

  @Test func unneededBlocks() {
    expectStandard(
      .commentaryUnneeded,
      in: [
        "editions/2001-02/commentary.en.md": """
        ---
        title: Figures
        ---

        ## Cases {#cases}

        Text.

        ⟦## More {#more}⟧

        Text.
        """
      ])
  }

  @Test func sharedRules() {
    expectStandard(
      .narrativePlaceholder, .narrativeSectionEmpty,
      in: [Self.about: "---\ntitle: About\n---\n\n⟦tbc⟧\n\n## ⟦More⟧\n"])
  }
}
