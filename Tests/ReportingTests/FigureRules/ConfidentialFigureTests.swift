import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct ConfidentialFigureTests {
  /// The figures of a report with the loans and their control totals given here, in the order
  /// adult print, adult audio, child print; adult, child, print, audio, all.
  private static func summary(_ cells: [String], _ totals: [String]) -> [String] {
    let names = ["adult,print", "adult,audio", "child,print"]
    let totalNames = ["adult,total", "child,total", "total,print", "total,audio", "total,total"]
    let old = FixtureTree.content[FigureTree.earlier] ?? ""
    let kept = old.split(separator: "\n").filter {
      !$0.hasPrefix("loans,") && !$0.hasPrefix("loan-rate")
    }
    let lines =
      zip(names, cells).map { "loans,\($0),\($1)," }
      + zip(totalNames, totals).map { "loans,\($0),\($1)," }
    let text = (kept.map(String.init) + lines).joined(separator: "\n") + "\n"
    return LoadedContent(FigureTree.withRules("").adding(FigureTree.earlier, text)).summary
      .filter { !$0.hasPrefix("figures.no-control-totals") }
  }

  @Test func aSingleGapIsRecovered() {
    #expect(
      Self.summary(["10", "«1»[c]", "5"], ["14", "5", "15", "[c]", "[c]"])
        == ["figures.recoverable «1»"])
    #expect(
      Self.summary(["10", "«1»[c]", "5"], ["[c]", "5", "15", "4", "[c]"])
        == ["figures.recoverable «1»"])
    #expect(
      Self.summary(["10", "«1»[c]", "5"], ["[c]", "5", "15", "[c]", "19"])
        == ["figures.recoverable «1»"])
  }

  @Test func hiddenTotalsHideIt() {
    #expect(Self.summary(["10", "[c]", "5"], ["[c]", "5", "15", "[c]", "[c]"]) == [])
  }

  @Test func twoGapsHideEachOther() {
    #expect(Self.summary(["[c]", "[c]", "5"], ["14", "5", "[c]", "[c]", "19"]) == [])
  }

  @Test func oneGapFoundLeadsToTheNext() {
    #expect(
      Self.summary(["«2»[c]", "«1»[c]", "5"], ["14", "5", "[c]", "4", "19"])
        == ["figures.recoverable «2»", "figures.recoverable «1»"])
  }

  @Test func anotherPublicationMayGiveItAway() {
    let tree = FigureTree.withRules("")
      .replacing(
        "opening-hours,saturday,,7", with: "opening-hours,saturday,,[c]", in: FigureTree.earlier
      )
      .replacing(
        "opening-hours,total,,52", with: "opening-hours,total,,[c]", in: FigureTree.earlier)
    #expect(LoadedContent(tree).summary == [])
    let line = "northmoor,1998-99,opening-hours,total,,52,Yearbook\n"
    let known = tree.adding("history.csv", "area,edition,table,row,column,value,source\n" + line)
    #expect(LoadedContent(known).findings.map(\.kind.id) == ["figures.recoverable"])
  }

  @Test func smallCountsAreListedWhereAsked() {
    let listed = FigureTree.withRules("small-counts: listed")
      .replacing("new-members,,,1,", with: "new-members,,,«1»1,", in: FigureTree.earlier)
    #expect(LoadedContent(listed).summary == ["figures.small-count «1»"])
    #expect(LoadedContent(listed).findings.map(\.severity) == [.note])
    #expect(LoadedContent(FigureTree.withRules("small-counts: published")).summary == [])
    let wrong = LoadedContent(FigureTree.withRules("small-counts: «1»hidden")).summary
    #expect(wrong == ["data.wrong-type «1»"])
  }

  @Test func aFigureThatIsZeroEverywhereIsNoted() {
    var tree = FigureTree.withRules("").removing("areas/northmoor/1998-99")
      .replacing("new-members,,,2114", with: "new-members,,,0", in: FigureTree.later)
      .replacing("  new-members:", with: "  «1»new-members:", in: FigureTree.tableSet)
    var areas = tree["areas.csv"] ?? ""
    var populations = tree["populations.csv"] ?? ""
    for slug in ["a", "b", "c", "d"] {
      #expect(LoadedContent(tree).summary == [])
      tree = tree.copying("areas/northmoor/1999-00", to: "areas/\(slug)/1999-00")
      areas += "\(slug),lowland,\(slug),\(slug),Board,,,,,\n"
      populations += "mid-1999,\(slug),201000,x\n"
      tree = tree.adding("areas.csv", areas).adding("populations.csv", populations)
    }
    #expect(LoadedContent(tree).summary == ["figures.zero-everywhere «1»"])
  }
}
