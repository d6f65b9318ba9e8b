import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct FiguresLoaderTests {
  private static func edit(
    _ old: String, _ new: String, _ expected: [String], words: String? = nil
  ) -> ContentEdit {
    ContentEdit("areas/northmoor/1998-99/figures.csv", old, new, expected, words: words)
  }

  @Test(arguments: [
    edit(
      "adult,audio,1205", "adult,audio,«1»1 205", ["figures.form «1»"],
      words: "'1 205' is not a whole number, as figure 'loans.adult.audio' needs"),
    edit(
      "adult,audio,1205", "adult,audio,«1»", ["figures.form «1»"],
      words: "Figure 'loans.adult.audio' has no value"),
    edit("adult,audio,1205", "adult,audio,«1»-", ["figures.form «1»"]),
    edit("adult,audio,1205", "adult,audio,«1»[low]", ["figures.form «1»"]),
    edit("total,audio,1205", "total,audio,«1»1.205", ["figures.form «1»"]),
    edit("new-members,,,1,", "new-members,,,«1»[z],", ["figures.applies «1»"]),
    edit(
      "new-members,,,1,", "loans,child,audio,«1»0,\nnew-members,,,1,",
      ["figures.not-applicable «1»"],
      words: "Cell 'loans.child.audio' does not apply, so its value is '[z]' and not '0'"),
    edit("new-members,,,1,", "loans,child,audio,[z],\nnew-members,,,1,", []),
    edit(
      "new-members,,,1,\n", "new-members,,,1,\n«1»new-members,,,1,\n", ["figures.duplicate «1»"]),
    edit("loans,total,audio", "«1»loan,total,audio", ["figures.unknown-cell «1»"]),
    edit(
      "loans,total,audio", "loans,total,«1»adio", ["figures.unknown-cell «1»"],
      words: "'adio' is not a column of 'loans'; did you mean 'audio'?"),
    edit(
      "loans,total,audio", "loans,«1»,audio", ["figures.unknown-cell «1»"],
      words: "An empty cell is not a row of 'loans'; one of: adult, child, total"),
    edit(
      "new-members,,,1,", "new-members,,,1,\nnew-members,«1»adult,,1,",
      ["figures.unknown-cell «1»"],
      words: "'adult' is not a row of 'new-members'; leave it empty"),
    edit(
      "new-members,,,1,\n", "", ["figures.missing Content/areas/northmoor/1998-99/figures.csv:22:1"]
    ),
    edit(
      "loans,adult,audio,1205,\nloans", "loans",
      [
        "figures.missing Content/areas/northmoor/1998-99/figures.csv:2:25"
      ], words: "Figure 'loans.adult.audio' is missing"),
    edit(
      "new-members,,,1,", "«1»new-members,,,1",
      ["csv.ragged-line «1»"]),
    edit(
      "new-members,,,1,", "«1»new-members,,,1,234,",
      ["csv.ragged-line «1»"]),
    edit("value,note", "«1»valeu,note", ["csv.column «1»"]),
  ])
  func aFaultIsFoundAtItsPlace(_ edit: ContentEdit) {
    let content = edit.content
    #expect(content.summary == edit.expected)
    if let words = edit.words { #expect(content.findings.first?.summary == words) }
  }

  @Test(arguments: [
    edit("adult,audio,1205", "adult,audio,\"1,205\"", []),
    edit("adult,audio,1205", "adult,audio,+1205", []),
    edit("adult,audio,1205", "adult,audio,01205", []),
    edit("loans,adult,audio,1205", "loans,adutl,audio,1205", []),
  ])
  func theFixPutsTheFileRight(_ edit: ContentEdit) throws {
    let file = "areas/northmoor/1998-99/figures.csv"
    let finding = try #require(edit.content.findings.first { !$0.fixes.isEmpty })
    #expect(finding.fixes.first?.result == FixtureTree.content[file])
  }

  @Test func controlTotalsAreKeptApart() throws {
    let report = try #require(LoadedContent(FixtureTree.content).reports["northmoor/1998-99"])
    let cells = report.edition.tableSet.tables.flatMap(\.cells)
    #expect(cells.count { report.sheet.inputs[$0] != nil } == 9)
    #expect(report.sheet.controls.count == 12)
    #expect(report.sheet.controls.keys.allSatisfy { report.sheet.inputs[$0] == nil })
  }
}
