import Reporting
import Testing

@Suite struct CellKeyTests {
  @Test(arguments: [
    ("t", "t", "", ""), ("t.r", "t", "r", ""), ("t.r.c", "t", "r", "c"),
    ("t.total.total", "t", "total", "total"),
  ])
  func oneToThreePartsAreRead(_ text: String, _ table: String, _ row: String, _ column: String) {
    let key = CellKey(text)
    #expect(key == CellKey(table: table, row: row, column: column))
    #expect(key?.description == text)
  }

  @Test(arguments: ["", ".", "t.", ".r", "t..c", "t.r.c.d", "t.r."])
  func otherTextsAreRefused(_ text: String) { #expect(CellKey(text) == nil) }
}
