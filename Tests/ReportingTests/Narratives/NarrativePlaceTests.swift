import Diagnostics
import Reporting
import Testing

/// Findings keep their place behind and inside everything that Markdown reads in another way than
/// it is written.
@Suite struct NarrativePlaceTests {
  /// Contexts in which a word must keep its place; `%` stands for the word.
  static let contexts = [
    "%", "ŵ£ é %.", "a\nb\n  ŷ % c", "## A £ %\n\nText.", "- a\n\n  b\n   c *%*",
    "> ŵ\n> £ **%**", "a \\* b &amp; &rsquo; \"d\" -- e... 'f' --- %", "[a %](b.html)",
    "![a %](b.png)", "Code `` ` %`` c", "Text.\n\n```tbd\nŵ\n  %\n```", "Text.\n\n    ŵ\n    a %",
    "Text.\n\n~~~\n{{edition}} %\n~~~", "`{{edition}} %`", "{{edition}} \\{{ %",
    "Table: £ %\n\n| a | b |\n|---|---|\n| c | d |",
    "Table: x\n\n| a \\| %| b |\n|---|---|\n| c | d |",
    "Table: x\n\n| a | b |\n|---|---|\n| # c | ŷ \\| % |", "a\r\nb %\r\n", "a  \nb\\\nc %",
    "&#8217;&#x26; %", "\u{201C}a\u{201D} %",
  ]

  @Test(arguments: contexts) func place(context: String) throws {
    let marked = context.replacing("%", with: "⟦tbc⟧")
    let fixture = NarrativeFixture([introduction: marked])
    let found = try fixture.narrativeFindings().filter {
      $0.kind.id == DiagnosticKind.narrativePlaceholder.id
    }
    let places = found.map { "\($0.range.file.path):\($0.range.lower..<$0.range.upper)" }
    #expect(places == fixture.marks)
  }

  @Test(arguments: ["title: ŵ ⟦tbc⟧", "title: \"ŵ: ⟦tbc⟧\"", "title: '{{edition}} ⟦tbc⟧'"])
  func title(line: String) throws {
    try expectNarrative(
      .narrativePlaceholder, in: "Text.", with: [localPage: "---\n\(line)\n---\n\nText."])
  }

  /// Whatever a text holds, the checks end and stay inside the file.
  @Test func anyText() throws {
    let parts = [
      "a", "ŵ", "1", "0", "31 March ", "2001", "-", "/", ".", ",", " ", "\n", "\n\n", "## ", "- ",
      "**", "`", "[", "](b.html)", "@", "+44", "(", ")", "\"", "'", "{{edition}}", ":", "| a |\n",
      "|---|\n", "Client 1 ", "AB", "www.", "£", "```\n", "> ", "tbc", "born on ", "Mr ", "point:",
    ]
    var state: UInt64 = 7
    for _ in 0..<150 {
      var text = "A"
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int((state >> 33) % UInt64(parts.count))]
      }
      for finding in try NarrativeFixture([introduction: text]).narrativeFindings() {
        #expect(finding.range.lower <= finding.range.upper)
        #expect(finding.range.upper <= finding.range.file.bytes.count)
      }
    }
  }
}
