import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct TableSetReferencesTests {
  private static func edit(
    _ old: String, _ new: String, words: String, _ expected: String...
  ) -> ContentEdit {
    ContentEdit(
      "table-sets/1995.yaml", old, new, expected.isEmpty ? ["tables.reference «1»"] : expected,
      words: words)
  }

  @Test(arguments: [
    edit(
      "heading: day", "heading: «1»dya",
      words: "'dya' is not a key under 'labels'; did you mean 'day'?"),
    edit(
      "    left: reservations", "    left: «1»reservation",
      words: "'reservation' is not a table; did you mean 'reservations'?"),
    edit("    right: loans", "    right: «1»lent", words: "'lent' is not a table"),
    edit(
      "    rows: [adult, child]", "    rows: [adult, «1»chidl]",
      words: "'chidl' is not a row of 'reservations'; did you mean 'child'?"),
    edit(
      "    columns: [print, audio]", "    columns: [print, «1»video]",
      words: "'video' is not a column of 'reservations'"),
    edit(
      "figure: new-members", "figure: «1»new-member",
      words: "'new-member' is not a cell of this table set; did you mean 'new-members'?"),
    edit(
      "numerator: loans.total.total", "numerator: «1»loans.total.totl",
      words: "'loans.total.totl' is not a cell of this table set; did you mean 'loans.total.total'?"
    ),
    edit(
      "not-applicable: [child.audio]\n    explained-by: [lending]\n",
      "not-applicable: [«1»child.vidio]\n    explained-by: [lending]\n",
      words: "'child.vidio' is not a cell of the table; did you mean 'child.audio'?"),
    edit(
      "  loan-rate:\n", "  «1»loan-rate:\n    rows: {heading: day, keys: [weekday]}\n",
      words: "Table 'loan-rate' is computed, so it has a single cell", "tables.shape «1»"),
  ])
  func aNameThatPointsNowhereIsFound(_ edit: ContentEdit) {
    let content = edit.content
    let found = content.findings.filter { $0.range.file.path.hasPrefix("Content/table-sets/") }
    #expect(content.summary.filter { edit.expected.contains($0) }.count >= edit.expected.count)
    #expect(found.first?.summary == edit.words)
    #expect(found.first?.fixes.isEmpty != edit.words?.contains("did you mean"))
  }
}
