import Diagnostics
import Formats
import TestSupport
import Testing

/// RFC 4180, section 2, rule by rule, and what goes beyond it.
@Suite struct CSVReaderTests {
  private func read(_ text: String) throws -> CSVTable {
    var collector = DiagnosticCollector()
    let table = CSVReader.read(SourceFile(path: "a.csv", text: text), collector: &collector)
    #expect(collector.diagnostics.isEmpty, "\(collector.diagnostics.map(\.summary))")
    return try #require(table)
  }

  private func cells(_ text: String) throws -> [[String]] {
    let table = try read(text)
    return [table.header.map(\.value)] + table.rows.map { $0.cells.map(\.value) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a,b\n\"1\",\"2\"\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"1,5\",2\n", [["a", "b"], ["1,5", "2"]]),
    ("a,b\n\"say \"\"no\"\"\",2\n", [["a", "b"], ["say \"no\"", "2"]]),
    ("a,b\n\"one\ntwo\",2\n3,4\n", [["a", "b"], ["one\ntwo", "2"], ["3", "4"]]),
    ("a,b\n\"one\r\ntwo\",2\r\n", [["a", "b"], ["one\r\ntwo", "2"]]),
    ("a\n\"\"\n", [["a"], [""]]),
    ("a,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n 1 ,ŵ\n", [["a", "b"], [" 1 ", "ŵ"]]),
  ])
  func cellsAreRead(_ text: String, _ expected: [[String]]) throws {
    #expect(try cells(text) == expected)
  }

  @Test func cellsKnowTheirPlaces() throws {
    let table = try read("\u{FEFF}a,ŵ\n\"1\n2\",😀,x\n".replacing(",x", with: "") + "é,\"z\"\n")
    let places = (table.header + table.rows.flatMap(\.cells)).map { $0.range.place }
    #expect(places == ["1:2", "1:4", "2:1", "3:4", "4:1", "4:3"])
    #expect(table.rows.last?.cells.map { $0.range.text } == ["é", "\"z\""])
    #expect(table.rows.last?.range.text == "é,\"z\"")
  }

  @Test func columnsAreFoundByName() throws {
    let table = try read("a,b\n1,2\n")
    #expect(table.column("b") == 1)
    #expect(table.column("c") == nil)
  }

  @Test(arguments: [
    ("", ["csv.empty 1:1"]),
    ("\n\n", ["csv.empty 1:1"]),
    ("a,b\n«1»1\n2,3\n", ["csv.ragged-line «1»"]),
    ("a,b\n«1»1,2,3\n«2»1,2,3\n", ["csv.ragged-line «1»", "csv.ragged-line «2»"]),
    ("a,b\nx«1»\"y,2\n", ["csv.quote «1»"]),
    ("ŵ,b\n\"y\"«1»z,2\n", ["csv.quote «1»"]),
    ("a,b\n1,«1»\"2\n3,4\n", ["csv.quote «1»"]),
  ])
  func faultsAreFoundAtTheirPlaces(_ marked: String, _ expected: [String]) {
    expectFindings(expected, in: marked) { file, collector in
      _ = CSVReader.read(file, collector: &collector)
    }
  }

  @Test func aRaggedLineIsLeftOutAndTheRestIsRead() throws {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "a.csv", text: "a,b\n1\n2,3\n")
    let table = try #require(CSVReader.read(file, collector: &collector))
    #expect(table.rows.map { $0.cells.map(\.value) } == [["2", "3"]])
    #expect(
      collector.diagnostics.map(\.summary) == ["Line has 1 cells where the first line has 2"])
  }

  @Test func otherEncodingsAreRefused() {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "a.csv", bytes: [0x61, 0x0A, 0xFF, 0x0A])
    #expect(CSVReader.read(file, collector: &collector) == nil)
    #expect(collector.diagnostics.map { $0.range.place } == ["2:1"])
  }

  @Test(arguments: 0..<10) func randomBytesNeverCrash(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let common = Array("ab,,\"\"\n\r1".utf8)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0..<80, using: &generator)).map { _ in
        seed.isMultiple(of: 2)
          ? UInt8.random(in: 0...255, using: &generator)
          : common.randomElement(using: &generator) ?? 0
      }
      var collector = DiagnosticCollector()
      let table = CSVReader.read(SourceFile(path: "a", bytes: bytes), collector: &collector)
      #expect(table != nil || !collector.diagnostics.isEmpty)
      #expect(table?.rows.allSatisfy { $0.cells.count == table?.header.count } != false)
    }
  }
}
