import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct ChartLoaderTests {
  private static let words = """
        headline:
          text:
            en: "Words"
        subtitle:
          en: "Words"

    """
  private static let compared = """
        headline:
          higher: {en: "{{chart:now}} {{chart:before}} {{chart:since}} {{chart:change}}"}
          lower: {en: "Words"}
          equal: {en: "Words"}
        subtitle:
          en: "Words"

    """

  private static func chart(_ lines: String, _ words: String, _ expected: String...) -> ContentEdit
  {
    ContentEdit(
      "table-sets/1995.yaml", "key-facts:\n", "charts:\n\(lines)\(words)\nkey-facts:\n", expected)
  }

  @Test(arguments: [
    chart("  one:\n    table: loans\n    kind: bars\n    each: rows\n", words),
    chart(
      "  one:\n    table: loans\n    kind: bars\n    each: rows\n    of: print\n", words),
    chart(
      "  one:\n    table: loans\n    kind: bars\n    each: rows\n    of: «1»prints\n", words,
      "tables.reference «1»"),
    chart(
      "  one:\n    table: «1»loan\n    kind: bars\n    each: rows\n", words,
      "tables.reference «1»"),
    chart("  one:\n    table: loans\n    kind: «1»pie\n", words, "data.wrong-type «1»"),
    chart("  «1»one:\n    table: loans\n", words, "data.missing-key «1»"),
    chart(
      "  «1»one:\n    table: new-members\n    kind: bars\n    each: rows\n", words,
      "tables.chart «1»"),
    chart(
      "  «1»one:\n    table: opening-hours\n    kind: bars\n    each: columns\n", words,
      "tables.chart «1»"),
    chart(
      "  «1»one:\n    table: opening-hours\n    kind: groups\n    each: rows\n", words,
      "tables.chart «1»"),
    chart("  one:\n    table: new-members\n    kind: line\n", compared),
    chart("  «1»one:\n    table: loans\n    kind: line\n", compared, "tables.chart «1»"),
    chart(
      "  one:\n    table: loans\n    kind: line\n    cells: [total.print, «1»totals.audio]\n",
      compared, "tables.reference «1»"),
    chart(
      "  «1»one:\n    table: loans\n    kind: line\n    cells: [child.audio]\n", compared,
      "tables.chart «1»"),
    chart(
      "  one:\n    table: new-members\n    kind: dots\n    at-least-areas: «1»2\n", compared,
      "data.wrong-type «1»"),
  ]) func chartsAreChecked(_ edit: ContentEdit) {
    #expect(edit.content.summary == edit.expected)
  }

  /// A text for a rise is tried out, even though no figure rises.
  @Test func everyParameterHasAValue() {
    let edit = Self.chart(
      "  one:\n    table: new-members\n    kind: line\n",
      Self.compared.replacing("{{chart:before}}", with: "«1»{{chart:median}}"),
      "parameters.unknown «1»")
    #expect(edit.content.summary == edit.expected)
  }

  @Test func aBreakIsNamedByItsYear() {
    let edit = ContentEdit(
      "table-sets/1995.yaml", "key-facts:\n",
      "breaks:\n  «1»1999:\n    cells: [loans]\n    reason: {en: \"Words\"}\n\nkey-facts:\n",
      ["data.wrong-type «1»"])
    #expect(edit.content.summary == edit.expected)
  }
}
