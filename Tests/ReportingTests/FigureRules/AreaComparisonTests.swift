import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct AreaComparisonTests {
  private static func rules(_ lines: String, atLeast: Int = 10) -> String {
    """
    comparisons:
      the-share:
        \(lines)
        outlier: 3.5
        at-least-areas: \(atLeast)
        severity: answerable
        reason: {en: Because.}
    """
  }

  /// As many areas as there are numbers, each with its number of people who joined.
  private static func tree(_ members: [Int], _ rules: String) -> MemorySource {
    let edition = "1999-00"
    let report = "areas/northmoor/\(edition)"
    var tree = FigureTree.withRules(rules).removing("areas/northmoor/1998-99")
      .removing("areas/eastvale")
    var areas = tree["areas.csv"] ?? ""
    var populations = tree["populations.csv"] ?? ""
    for (index, number) in members.enumerated() {
      let slug = "area-\(index)"
      areas += "\(slug),lowland,\(slug),\(slug),Board,,,,,\n"
      populations += "mid-1999,\(slug),201000,x\n"
      tree = tree.copying(report, to: "areas/\(slug)/\(edition)")
        .replacing(
          "new-members,,,2114", with: "new-members,,,\(number)",
          in: "areas/\(slug)/\(edition)/figures.csv")
    }
    return tree.removing("areas/northmoor").adding("areas.csv", areas)
      .adding("populations.csv", populations)
  }

  private static let usual = [100, 101, 99, 102, 98, 103, 97, 104, 96]

  /// The median is 100.5, or 99.5 below, and the median distance from it 2.5, so that a distance
  /// of more than 3.5 ÷ 0.6745 × 2.5 = 12.97 is an outlier.
  @Test(arguments: [(113, false), (114, true), (87, false), (86, true), (1000, true)])
  func anOutlierIsFound(_ number: Int, _ isOut: Bool) throws {
    let tree = Self.tree(Self.usual + [number], Self.rules("numerator: new-members"))
    let findings = LoadedContent(tree).findings
    #expect(findings.map(\.kind.id) == (isOut ? ["figures.unlike-other-areas"] : []))
    guard isOut else { return }
    let finding = try #require(findings.first)
    #expect(finding.range.text == "\(number)")
    #expect(finding.range.file.path == "Content/areas/area-9/1999-00/figures.csv")
    #expect(finding.notes.map(\.summary) == ["10 areas are compared by this rule", "Because."])
  }

  @Test func sharesAreCompared() throws {
    let rules = Self.rules("numerator: [new-members]\n    denominator: [loans.total.total]")
    let findings = LoadedContent(Self.tree(Self.usual + [6001], rules)).findings
    #expect(
      findings.map(\.summary) == [
        "'new-members' is 10.0 % of 'loans.total.total', unlike the other areas: half of them "
          + "have less than 0.2 %"
      ])
  }

  @Test func fewerAreasAreNotCompared() {
    let rules = Self.rules("numerator: new-members")
    #expect(LoadedContent(Self.tree(Self.usual.dropLast() + [1000], rules)).summary == [])
  }

  @Test func equalAreasGiveNoMeasure() {
    let rules = Self.rules("numerator: new-members")
    let equal = Array(repeating: 100, count: 9)
    #expect(LoadedContent(Self.tree(equal + [1000], rules)).summary == [])
  }

  @Test(arguments: [
    ("numerator: «1»new-member", "tables.reference «1»"),
    ("numerator: new-members\n    denominator: «1»loans.total.x", "tables.reference «1»"),
    ("numerator: «1»a.b.c.d", "data.wrong-type «1»"),
  ])
  func aFaultyRuleIsFoundAtItsPlace(_ lines: String, _ expected: String) {
    let found = LoadedContent(FigureTree.withRules(Self.rules(lines))).summary
    #expect(found.contains(expected), "\(found)")
  }

  @Test(arguments: ["0", "x", "1e3", "0x1p3", "nan", "3.", "-1", "3,5"])
  func theBoundIsAPlainNumber(_ text: String) {
    let rules = Self.rules("numerator: new-members")
      .replacing("outlier: 3.5", with: "outlier: \"\(text)\"")
    #expect(
      LoadedContent(FigureTree.withRules(rules)).summary.contains {
        $0.hasPrefix("data.wrong-type")
      })
  }
}
