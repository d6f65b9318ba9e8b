import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct CrossTableRuleTests {
  /// One rule with its two sides and how they relate.
  private static func rule(
    _ left: String, _ right: String, _ relation: String = "relation: at-most",
    severity: String = "answerable", more: String = ""
  ) -> String {
    """
    rules:
      the-rule:
        left: \(left)
        right: \(right)
        \(relation)
        severity: \(severity)
        \(more.isEmpty ? "" : more + "\n    ")reason: {en: Because.}
    """
  }

  @Test(arguments: [
    // A fixed cell: the same right side for every row.
    (rule("opening-hours", "new-members", more: "rows: [weekday, saturday]"), ["45", "7"]),
    (rule("opening-hours", "loans.total.total"), []),
    // A fixed row: only that row is compared, and the columns go along.
    (rule("reservations.child", "loans.child", more: "columns: [print]"), []),
    (rule("loans.child", "reservations.child", more: "columns: [print]"), ["18004"]),
    // Sums on either side.
    (rule("[opening-hours.weekday, opening-hours.saturday]", "opening-hours.total"), []),
    (rule("opening-hours.total", "[opening-hours.weekday, new-members]"), ["52"]),
    (rule("loans.total.total", "[loans.adult.total, loans.child.total]", "relation: equal"), []),
    (
      rule("[loans.adult.total, new-members]", "loans.adult.total", "relation: equal"),
      ["42435"]
    ),
    // Shares: 96 of 18004 are 0.53 %, 352 of 42435 are 0.83 %.
    (rule("reservations.child.total", "loans.child.total", "share-at-most: 1"), []),
    (rule("loans.child.total", "loans.adult.total", "share-at-most: 42"), ["18004"]),
    (rule("loans.child.total", "loans.adult.total", "share-at-most: 43"), []),
  ])
  func aRuleComparesWhatItNames(_ rules: String, _ places: [String]) {
    let findings = LoadedContent(FigureTree.withRules(rules)).findings
    let own = findings.filter { $0.range.file.path == "Content/\(FigureTree.earlier)" }
    #expect(own.map { $0.range.text } == places, "\(findings.map(\.summary))")
  }

  @Test func theFindingNamesBothSides() throws {
    let rules = Self.rule(
      "[new-members, opening-hours.saturday]", "opening-hours.saturday", severity: "warning")
    let tree = FigureTree.withRules(rules)
    let found = LoadedContent(tree).findings
    let finding = try #require(
      found.first { $0.range.file.path == "Content/\(FigureTree.earlier)" })
    #expect(
      finding.summary
        == "'new-members' + 'opening-hours.saturday' is 8, more than 'opening-hours.saturday', "
        + "which is 7")
    #expect(finding.kind.id == "figures.rule-broken")
    #expect(finding.severity == .warning)
    #expect(finding.range.text == "1")
    #expect(finding.notes.map(\.summary).last == "Because.")
    #expect(finding.notes.map { $0.range.text } == ["7", "7", "Because."])
  }

  @Test(arguments: [
    ("error", "figures.impossible", Severity.error), ("note", "figures.large-share", .note),
    ("answerable", "figures.large-share", .error), ("warning", "figures.large-share", .warning),
  ])
  func theWeightChoosesTheMessage(_ weight: String, _ id: String, _ severity: Severity) throws {
    let tree = FigureTree.withRules(
      Self.rule("loans.total.audio", "loans.total.print", "share-at-most: 1", severity: weight))
    let findings = LoadedContent(tree).findings
    #expect(findings.count == 3)
    #expect(findings.allSatisfy { $0.kind.id == id && $0.severity == severity })
  }

  /// The fifth column is where the fault is; `«1»` marks it.
  @Test(arguments: [
    (rule("«1»loan", "loans"), "tables.reference «1»"),
    (rule("loans.«1»x", "loans"), "tables.reference"),
    (rule("loans", "[reservations, «1»loans.adult.video]"), "tables.reference «1»"),
    (rule("«1»loans.a.b.c", "loans"), "data.wrong-type «1»"),
    (rule("loans", "loans", "share-at-most: «1»0"), "data.wrong-type «1»"),
    (rule("loans", "loans", "share-at-most: «1»5.5"), "data.wrong-type «1»"),
    (rule("loans", "loans", "relation: «1»below"), "data.wrong-type «1»"),
    (rule("loans", "loans", severity: "«1»fatal"), "data.wrong-type «1»"),
    (rule("loans", "new-members", more: "rows: [«1»chidl]"), "tables.reference «1»"),
  ])
  func aFaultyRuleIsFoundAtItsPlace(_ rules: String, _ expected: String) {
    let found = LoadedContent(FigureTree.withRules(rules)).summary
    #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
  }
}
