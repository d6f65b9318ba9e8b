import Diagnostics
import Formats
import TestSupport
import Testing

@Suite struct CSVHeaderTests {
  @Test(arguments: [
    ("slug,people\n", [String]()),
    ("people,extra,slug\n", []),
    ("slug,people,«1»slug\n", ["csv.column «1»"]),
    ("slug,«1»poeple\n", ["csv.column «1»"]),
    ("slug,people,«1»wrong\n", ["csv.column «1»"]),
    ("«1»slug\n", ["csv.column «1»"]),
  ])
  func columnsAreChecked(_ marked: String, _ expected: [String]) {
    expectFindings(expected, in: marked) { file, collector in
      let table = CSVReader.read(file, collector: &collector)
      let isComplete = table?.checkHeader(
        required: ["slug", "people"], isKnown: { $0 == "extra" }, collector: &collector)
      #expect(isComplete == (table?.column("slug") != nil && table?.column("people") != nil))
    }
  }

  @Test func theColumnThatIsMeantIsOffered() {
    let found = expectFindings(["csv.column «1»"], in: "slug,«1»poeple\n") { file, collector in
      _ = CSVReader.read(file, collector: &collector)?
        .checkHeader(required: ["slug", "people"], isKnown: { _ in false }, collector: &collector)
    }
    #expect(found.map(\.summary) == ["Column 'poeple' is not known; did you mean 'people'?"])
    #expect(found.first?.fixes.map(\.result) == ["slug,people\n"])
  }
}
