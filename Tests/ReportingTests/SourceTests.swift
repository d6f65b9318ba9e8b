import TestSupport
import Testing

/// The sources name no table, row, column, area or year of the content: all these are data.
@Suite struct SourceTests {
  /// Keys of the content that are also words of ordinary English, each with the reason why the
  /// sources may hold it.
  private static let ordinaryWords = [
    "rate": "a number per head, whatever it counts",
    "order": "the sequence of things",
    "level": "the depth of a heading or of nesting",
    "category": "a kind of things, as in the Unicode standard",
    "total": "the key of every sum",
  ]

  /// Words of the trade that the program is used for.
  private static let trade = [
    "mappa", "offender", "offenders", "sexual", "terror", "terrorism", "terrorist",
  ]

  private static let sources = RepositoryFolder("Sources").files.filter {
    $0.key.hasSuffix(".swift")
  }

  private static let content = RepositoryFolder("Content").files

  /// The keys under `labels` and `tables` and the lists of rows and columns of the table sets.
  private static var tableWords: Set<String> {
    var words: Set<String> = []
    for (path, text) in content where path.hasPrefix("table-sets/") {
      var part = ""
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        let indent = line.prefix { $0 == " " }.count
        let key = line.dropFirst(indent).prefix { $0 != ":" }
        if indent == 0 { part = String(key) }
        if indent == 2, ["labels", "tables", "rules"].contains(part) { words.insert(String(key)) }
        guard let list = line.split(separator: "[").last, line.contains("keys: [") else { continue }
        words.formUnion(list.split { ", ]".contains($0) }.map(String.init))
      }
    }
    return words
  }

  /// Slugs, names, nations and regions of the register.
  private static var areaWords: Set<String> {
    let lines = (content["areas.csv"] ?? "").split(separator: "\n").dropFirst()
    return Set(lines.flatMap { $0.split(separator: ",").prefix(4) }.map { $0.lowercased() })
  }

  private static var editionWords: Set<String> {
    Set(RepositoryFolder("Content/editions").names)
  }

  /// Each file that holds the text as a whole word, in whatever case.
  private func files(naming word: String) -> [String] {
    func isPart(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || $0 == "-" } ?? false
    }
    return Self.lowercased.filter { _, text in
      text.ranges(of: word).contains { range in
        let before =
          range.lowerBound == text.startIndex
          ? nil : text[text.index(before: range.lowerBound)]
        let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
        return !isPart(before) && !isPart(after)
      }
    }.map(\.key).sorted()
  }

  private static let lowercased = sources.mapValues { $0.lowercased() }

  @Test func theContentIsFound() {
    #expect(Self.sources.count > 100)
    #expect(Self.tableWords.isSuperset(of: ["eligible-snapshot", "shpo", "level-2", "category"]))
    #expect(Self.areaWords.isSuperset(of: ["avon-and-somerset", "avon and somerset", "england"]))
    #expect(Self.editionWords.contains("2020-21"))
  }

  @Test func noSourceNamesATable() {
    for word in Self.tableWords.subtracting(Self.ordinaryWords.keys).sorted() {
      #expect(files(naming: word) == [], "'\(word)'")
    }
  }

  @Test func noSourceNamesAnArea() {
    for word in Self.areaWords.sorted() { #expect(files(naming: word) == [], "'\(word)'") }
  }

  @Test func noSourceNamesAnEdition() {
    for word in Self.editionWords.sorted() { #expect(files(naming: word) == [], "'\(word)'") }
  }

  @Test func noSourceNamesTheTrade() {
    for word in Self.trade { #expect(files(naming: word) == [], "'\(word)'") }
  }

  @Test func everyOrdinaryWordIsNeeded() {
    for word in Self.ordinaryWords.keys.sorted() where word != "total" {
      #expect(Self.tableWords.contains(word), "'\(word)' is no key of the content")
    }
  }
}
