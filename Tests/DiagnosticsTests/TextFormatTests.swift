import Testing

@testable import Diagnostics

@Suite struct TextFormatTests {
  @Test func messageIsShownWithItsPlaceReasonAndRemedy() {
    let report = MessageReport([MessageSamples.diagnostics[0]])
    #expect(
      TextFormat().text(of: report) == """
        Content/values, 100%.csv:2:4: error: '45l' is not a whole number [values.not-a-number]
          tŷ,45l
             ^~~
        why: A value that is no number cannot be added up, so every total that rests on
             it would be wrong or missing.
        fix: use digits: write '45' instead of '45l'
        fix: Type digits only.
        Content/rules.yaml:2:5: note: the key is defined here
            - tŷ
              ^~

        1 error

        """)
  }

  @Test func summaryStaysOnOneLine() {
    let text = TextFormat().text(of: MessageSamples.report)
    #expect(text.contains("18:1: ") == false)
    #expect(text.contains("warning: 'siop' is not a key; 50% sure, see: rules [keys.unknown]\n"))
    #expect(text.hasSuffix("\n1 error, 1 warning, 1 note\n"))
  }

  @Test func commandsToTheTerminalAreMadeHarmless() {
    let file = SourceFile(path: "a\u{1B}]0;x\u{7}", text: "x")
    let diagnostic = Diagnostic(MessageSamples.hint, "\u{1B}[2Jx", at: file.startRange)
    #expect(TextFormat().text(of: MessageReport([diagnostic])).contains("\u{1B}") == false)
  }

  @Test func coloursAreUsedOnlyWhenAskedFor() {
    #expect(TextFormat().text(of: MessageSamples.report).contains("\u{1B}") == false)
    let colored = MessageFormats.all[0].colored(true).text(of: MessageSamples.report)
    #expect(colored.contains("\u{1B}[1;31merror\u{1B}[0m"))
    let plain = colored.replacing(#/\x{1B}\[[0-9;]*m/#, with: "")
    #expect(plain == TextFormat().text(of: MessageSamples.report))
  }

  @Test(arguments: [(5, 5), (6, 1)])
  func sharedExplanationIsSaidOnce(messages: Int, explanations: Int) {
    let text = TextFormat().text(of: MessageSamples.many(messages))
    #expect(text.matches(of: #/why: /#).count == explanations)
    #expect(text.matches(of: #/fix: Type digits only/#).count == explanations)
    #expect(text.matches(of: #/\^~~\n/#).count == messages)
  }

  @Test func manyMessagesBeginWithAnOverview() {
    let text = TextFormat().text(of: MessageSamples.many(2_000))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "2000 errors in 200 files")
    #expect(lines[2] == "  2000  values.not-a-number: A value is a whole number")
    #expect(lines[4].hasPrefix("    10  Content/file-"))
    #expect(text.contains("and 192 more"))
    #expect(text.matches(of: #/: error: /#).count == 2_000)
    #expect(text.contains("^~~") == false)
    #expect(text.hasSuffix("\n2000 errors\n"))
  }

  /// Twice the messages are twice the text, not four times: nothing is said again for each.
  @Test func theTextGrowsWithTheMessages() {
    func length(_ count: Int) -> Int {
      TextFormat().text(of: MessageSamples.many(count)).utf8.count
    }
    let (few, many, more) = (length(1_000), length(2_000), length(4_000))
    #expect(more - many < 3 * (many - few))
    #expect(many > few)
  }

  @Test(arguments: [
    ("", "45", "write '45' instead of '45l'"),
    ("use digits", "45", "use digits: write '45' instead of '45l'"),
    ("did you mean '45'?", "45", "did you mean '45'?"),
    ("write '45'", "45", "write '45' instead of '45l'"),
    ("", "", "delete '45l'"),
    ("take it out", "", "take it out"),
    ("add the lines", "a\nb", "add the lines:"),
    ("", "a\nb", "write this:"),
  ])
  func fixIsSaidWithItsReplacement(summary: String, replacement: String, instruction: String) {
    let range = MessageSamples.values.range(14, 17)
    let fix = Diagnostic.Fix(summary, replacing: range, with: replacement)
    #expect(fix.instruction == instruction)
  }

  @Test func insertionNamesNoOldText() {
    let fix = Diagnostic.Fix("", replacing: MessageSamples.values.startRange, with: "x")
    #expect(fix.instruction == "write 'x' here")
  }

  @Test func longReplacementStandsOnItsOwnLines() {
    let range = MessageSamples.values.startRange
    let fix = Diagnostic.Fix("add a header", replacing: range, with: "key,value\na,1\n")
    let diagnostic = Diagnostic(MessageSamples.hint, "x", at: range, fixes: [fix])
    let text = TextFormat().text(of: MessageReport([diagnostic]))
    #expect(text.contains("fix: add a header:\n  + key,value\n  + a,1\n"))
  }

  @Test func longTextIsWrappedAtEightyColumns() {
    let lines = TerminalText.wrapped(
      String(repeating: "日本語 word ", count: 30), label: "why: ")
    #expect(lines.count > 4)
    #expect(lines.allSatisfy { TerminalText.width($0) <= 80 })
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("     ") && !$0.hasPrefix("      ") })
    let long = String(repeating: "x", count: 100)
    #expect(TerminalText.wrapped(long, label: "a ") == ["a \(long)"])
    #expect(TerminalText.wrapped("a \(long) b", label: "") == ["a", long, "b"])
  }
}
