import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct EditionCheckTests {
  private static let edition = "editions/1998-99"

  @Test(arguments: [
    ContentEdit(
      "\(edition)/edition.yaml", "  adult:\n    en: Adults", "  adutl:\n    en: Adults",
      ["editions.term Content/editions/1998-99/edition.yaml:20:3"],
      words: "Term 'adult' has no text in language 'en'"
    ),
    ContentEdit(
      "\(edition)/edition.yaml", "  adult:\n    en: Adults", "  «1»adult:\n    fr: Adultes",
      ["editions.term «1»"],
      words: "Term 'adult' has no text in language 'en'"),
    ContentEdit(
      "\(edition)/edition.yaml", "title:\n  en:", "«1»title:\n  fr:", ["editions.caption «1»"],
      words: "Edition '1998-99' has no title in language 'en'"),
    ContentEdit(
      "table-sets/1995.yaml", "    caption:\n      en: \"Loans per",
      "    «1»caption:\n      fr: \"Loans per",
      ["editions.caption «1»"], words: "Table 'loan-rate' has no caption in language 'en'"),
    ContentEdit(
      "\(edition)/commentary.en.md", "{#hours}", "{#hour}",
      ["commentary.missing-block Content/table-sets/1995.yaml:66:20"],
      words: "Block 'hours' is not among the blocks of 'commentary'; did you mean 'hour'?"),
    ContentEdit(
      "\(edition)/notes.en.md", "{#child-audio}", "{#children}",
      ["commentary.missing-block Content/table-sets/1995.yaml:29:13"],
      words: "Block 'child-audio' is not among the blocks of 'notes'"),
    ContentEdit(
      "table-sets/1995.yaml", "    explained-by: [hours]\n", "",
      ["commentary.unexplained-table Content/table-sets/1995.yaml:56:3"],
      words: "Table 'opening-hours' names no block that explains it"),
  ])
  func aFaultIsFoundAtItsPlace(_ edit: ContentEdit) {
    let content = edit.content
    #expect(content.summary == edit.expected)
    if let words = edit.words { #expect(content.findings.first?.summary == words) }
  }
}
