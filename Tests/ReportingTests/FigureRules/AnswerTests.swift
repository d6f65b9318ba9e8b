import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct AnswerTests {
  private static let report = "areas/northmoor/1999-00/report.yaml"

  private static let tree = FigureTree.withRules(
    """
    changes:
      year:
        cells: [new-members]
        at-least: 5
        root-multiple: 3
        severity: answerable
        reason: {en: Because.}
    """)

  private static func content(_ message: String, _ cell: String) -> LoadedContent {
    LoadedContent(
      tree.replacing(
        "status: published\n",
        with: "status: published\n"
          + FigureTree.answer(message, cell, figures: "new-members: 2114"),
        in: report))
  }

  @Test func anAnswerBelongsToItsMessage() throws {
    let content = Self.content("«1»figures.rule-brokn", "new-members")
    #expect(content.summary.last == "report.answer-unused «1»")
    #expect(content.findings.last?.fixes.first?.replacement == "figures.rule-broken")
    let other = Self.content("«1»something", "new-members")
    #expect(other.findings.last?.fixes.first?.replacement == "figures.changed-much")
  }

  @Test func anAnswerBelongsToItsCell() {
    let content = Self.content("figures.changed-much", "«1»new-member")
    #expect(content.summary.last == "report.answer-unused «1»")
    #expect(content.findings.last?.fixes.first?.replacement == "new-members")
    let elsewhere = Self.content("figures.rule-broken", "«1»new-members")
    #expect(elsewhere.summary.last == "report.answer-unused «1»")
  }

  @Test func everyAnswerableKindSaysHow() {
    #expect(FigureRules.answerable.allSatisfy { $0.isAnswerable })
    #expect(
      FigureRules.answerable.allSatisfy { $0.remedy.contains("add an answer to report.yaml") })
  }

  @Test func theListNamesEveryRule() throws {
    let folder = try SourceFolder("Sources/Reporting/Checks/Figures")
    let names = folder.names(ofTypesConformingTo: "FigureRule")
    #expect(!names.isEmpty)
    #expect(FigureRules.all.map { "\($0)" }.sorted() == names)
  }
}
