import Diagnostics
import Reporting
import Testing

/// Headings, paragraphs and tables of narratives.
@Suite struct LayoutTests {
  @Test func boldHeadings() throws {
    try expectNarrative(.narrativeBoldHeading, in: "Text.\n\n**⟦Our *work⟧***\n\nMore.")
    try expectNarrative(in: "**Please note this.**\n\nText with **bold** words.\n\n**The end**")
  }

  @Test func repeatedHeadings() throws {
    let found = try expectNarrative(
      .narrativeHeadingRepeats, .narrativeHeadingRepeats, in: "Text.",
      with: [
        localPage:
          "---\ntitle: Our work\n---\n\n## ⟦Our *work⟧*\n\nA.\n\n## B\n\nC.\n\n### ⟦B⟧\n\nD."
      ])
    #expect(found.first?.notes.first?.range.start.line == 2)
  }

  @Test func longHeadings() throws {
    let words = "An account of all that was done by so many people in one short yea"
    try expectNarrative(.narrativeHeadingLong, in: "## ⟦\(words)⟧\n\nText.")
    try expectNarrative(in: "## \(words.dropLast())\n\nText.")
  }

  @Test func capitals() throws {
    try expectNarrative(.narrativeCapitals, in: "## ⟦A YEAR OF WORK⟧\n\nText IN UK.")
    try expectNarrative(in: "## UK (HO)\n\nText.\n\n## A HO\n\nText.")
  }

  @Test func cutParagraphs() throws {
    let found = try expectNarrative(
      .narrativeCutParagraph, in: "The people who ⟦work⟧\n\nhere met.\n\nAll:\n\nours\n\nNext")
    #expect(repaired(found.first)?.hasPrefix("The people who work here met.") == true)
    try expectNarrative(in: "One two.\n\nthree\n\n- four\n\nfive\n\n## Six\n\nseven.")
  }

  @Test func tables() throws {
    try expectNarrative(
      .narrativeTableShape, .narrativeTableShape, .narrativeTableShape,
      in: """
        Table: Cases

        |   | ⟦Low⟧ | High |
        |---|-----|------|
        | ⟦A⟧ |  |  |
        | B | 1 | 2 |
        |  | ⟦3⟧ | 4 |
        """)
    try expectNarrative(
      .narrativeTableShape,
      in: "Table: Wide\n\n| ⟦A | B | C | D | E⟧ |\n|-|-|-|-|-|\n| 1 | 2 | 3.5 | 4 % | 1,000 |")
    try expectNarrative(
      in: "Table: Fine\n\n| A | B | C | D | E |\n|-|-|-|-|-|\n| a1 | 2 | 3.5 | 4 % | 1,000 |")
  }
}
