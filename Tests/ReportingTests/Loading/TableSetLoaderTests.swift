import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct TableSetLoaderTests {
  private static func edit(_ old: String, _ new: String, _ expected: String...) -> ContentEdit {
    ContentEdit("table-sets/1995.yaml", old, new, expected)
  }

  @Test(arguments: [
    edit(
      "  group: group\n", "  group: «1»[a]\n", "data.wrong-type «1»", "tables.reference",
      "tables.reference"),
    edit("    measure: snapshot", "    measure: «1»moment", "data.wrong-type «1»"),
    edit(
      "loan-rate:\n    measure: period", "loan-rate:\n    «1»mesure: period", "data.unknown-key «1»"
    ),
    edit("keys: [weekday, saturday]", "keys: [weekday, «1»Saturday]", "data.key-form «1»"),
    edit("keys: [weekday, saturday]", "keys: [weekday, saturday, «1»weekday]", "tables.shape «1»"),
    edit("keys: [weekday, saturday]", "keys: [weekday, saturday, «1»total]", "tables.shape «1»"),
    edit(
      "    rows:\n      heading: day\n      keys: [weekday, saturday]",
      "    «1»rows:\n      heading: day\n      keys: []", "tables.shape «1»"),
    edit(
      "    rows:\n      heading: day\n", "    «1»columns:\n      heading: day\n", "tables.shape «1»"
    ),
    edit("      heading: day\n", "", "data.missing-key"),
    edit("saturday]\n      total: sum", "saturday]\n      total: «1»mean", "data.wrong-type «1»"),
    edit("  opening-hours:", "  «1»opening_hours:", "data.key-form «1»"),
    edit("per: 1000", "per: 0", "tables.shape"),
    edit("per: 1000", "per: many", "tables.shape"),
    edit("round: nearest", "round: «1»down", "data.wrong-type «1»"),
    edit("denominator: population", "denominator: «1»people", "data.wrong-type «1»"),
    edit("numerator: loans.total.total", "numerator: loans..total", "tables.shape"),
    edit("      ratio:", "      «1»quotient:", "data.missing-key «1»", "data.unknown-key «1»"),
    edit("relation: at-most", "relation: «1»below", "data.wrong-type «1»"),
    edit("severity: answerable", "severity: «1»grave", "data.wrong-type «1»"),
    edit("  - figure: new-members\n", "  - «1»figur: new-members\n", "data.unknown-key «1»"),
    edit("        other: \"{{new-members}} people joined.\"\n", "", "data.missing-key"),
    edit(
      "        one: \"{{new-members}} person", "        «1»two: \"{{new-members}} person",
      "data.unknown-key «1»"),
    edit("  - figure: new-members\n", "  - figure: «1»new-members..x\n", "data.wrong-type «1»"),
    edit("key-facts:", "«1»keyfacts:", "data.unknown-key «1»"),
    edit("tables:\n", "«1»tabels:\n", "data.unknown-key «1»"),
  ])
  func aFaultIsFoundAtItsPlace(_ edit: ContentEdit) {
    let found = edit.content.summary.filter { $0.hasSuffix("»") || $0.contains("table-sets") }
      .map { $0.hasSuffix("»") ? $0 : String($0.prefix { $0 != " " }) }
    #expect(found == edit.expected, "\(edit.content.summary)")
  }
}
