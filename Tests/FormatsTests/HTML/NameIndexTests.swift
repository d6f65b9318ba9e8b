import Formats
import Testing

@Suite struct NameIndexTests {
  private func index(_ names: [String]) -> NameIndex {
    var bytes: [UInt8] = []
    var entries: [(range: Range<Int>, value: Int)] = []
    for (position, name) in names.enumerated() {
      let start = bytes.count
      bytes += name.utf8
      entries.append((start..<bytes.count, position))
    }
    return NameIndex(entries, in: bytes)
  }

  @Test func everyNameIsFound() {
    let names = (0..<500).map { "name-\($0)" } + ["", "n", "ŵ"]
    let index = index(names)
    #expect(names.map { index.value(of: $0.utf8.span) } == Array(names.indices))
    #expect(
      ["name", "name-500", "name-1 ", "w"].allSatisfy { index.value(of: $0.utf8.span) == nil })
    #expect(index.duplicates.isEmpty)
  }

  @Test func theFirstOfEqualNamesCounts() {
    let index = index(["b", "a", "c", "a", "b", "a"])
    #expect(["a", "b", "c"].map { index.value(of: $0.utf8.span) } == [1, 0, 2])
    #expect(index.duplicates.map(\.value) == [3, 4, 5])
    #expect(index.duplicates.map(index.text) == ["a", "b", "a"])
  }
}
