import Diagnostics
import Testing

@testable import Reporting

/// How texts are cut into words, and how these are numbered and found again.
struct TextWordTests {
  private func run(_ text: String) -> TextRun {
    let file = SourceFile(path: "page.md", text: text)
    return TextRun(plain: Located(text, at: file.wholeRange))
  }

  @Test(arguments: [
    ("Well-known words", ["well", "known", "words"]),
    ("don\u{2019}t O'Neil's 'quoted'", ["don't", "o'neil's", "quoted"]),
    ("1,234 1,23 3.5 2nd 7.", ["1234", "1", "23", "3.5", "2nd", "7"]),
    ("Café ŴYN déjà-vu", ["café", "ŵyn", "déjà", "vu"]),
    ("a.b e.g. x,y", ["a", "b", "e", "g", "x", "y"]),
  ])
  func wordsAreCutAndHaveKeys(_ text: String, _ keys: [String]) {
    let run = run(text)
    #expect(run.words.map { run.key(of: $0) } == keys)
    #expect(run.words.map(\.hash) == keys.map { TextWord.hash(of: $0) })
  }

  @Test func aWordKnowsItsFormAndItsCapitals() {
    let words = run("ViSOR don't 12 3.5 3rd café").words
    #expect(words.map(\.form) == [.word, .word, .number, .number, .word, .word])
    #expect(words.map(\.capitals) == [4, 0, 0, 0, 0, 0])
    #expect(words.map(\.isPlain) == [true, false, false, false, false, false])
  }

  @Test(
    arguments: [
      ("plain words, and no more.", []),
      ("in 2001", [.number, .digit]),
      ("the 3rd", .digit),
      ("the NHS", .capitals),
      ("that that", .doubledWord),
      ("two  blanks", .doubledBlank),
      ("a mark .", .blankBeforeMark),
      ("one \u{2013} two - three \u{2014} four", [.looseShortDash, .looseHyphen, .looseLongDash]),
      ("well-known", []),
      ("\u{201C}so\u{201D} and \u{2018}so\u{2019}", [.singleQuotation, .doubleQuotation]),
      ("thus: me@here", [.colon, .at]),
    ] as [(String, TextTraits)])
  func aTextNotesWhatStandsBetweenItsWords(_ text: String, _ traits: TextTraits) {
    #expect(run(text).traits == traits)
  }

  @Test func aCharacterHasItsPlaceWhereOthersAreWrittenOtherwise() {
    let file = SourceFile(path: "page.md", text: "ab&amp;c é -- d")
    let text = "ab&c é \u{2013} d"
    let run = TextRun(plain: Located(text, at: file.wholeRange))
    let places = text.unicodeScalars.indices.enumerated().map {
      run.place($0.offset..<($0.offset + 1))
    }
    #expect(places.map(\.text) == ["a", "b", "&amp;", "c", " ", "é", " ", "--", " ", "d"])
    #expect(run.place(1..<8).text == "b&amp;c é --")
  }

  @Test func hashesKeepTheirNumbersWhileTheTableGrows() {
    var index = HashIndex()
    // Multiples of a power of 2 fall on the same place.
    let hashes = (0..<500).map { UInt64($0) << 20 }
    for (number, hash) in hashes.enumerated() { #expect(index.number(adding: hash) == number) }
    for (number, hash) in hashes.enumerated() {
      #expect(index.number(of: hash) == number)
      #expect(index.number(adding: hash) == number)
    }
    #expect(index.number(of: 1) == nil)
    #expect(!index.hasAny(of: [1, 2]))
    #expect(index.hasAny(of: [1, hashes[77]]))
    #expect(index.count == 500)
  }

  /// Words whose hashes agree in the bits by which a table of their number would be divided.
  @Test func wordsThatWereMadeToCollideDoNot() {
    var index = HashIndex()
    let hashes = (0..<400_000).map { TextWord.hash(of: "w\($0)") }
      .filter { ($0 ^ $0 >> 32) & 0x3FF == 77 }
    for hash in hashes { _ = index.number(adding: hash) }
    #expect(hashes.count > 300)
    #expect(hashes.map { index.distance(of: $0) }.max() ?? .max < 60)
  }

  @Test func shinglesDoNotDependOnWhatStandsBeforeThem() throws {
    let words = (0..<20).map { "word\($0)" }
    let one = try #require(Shingles(run(words.joined(separator: " "))))
    let other = try #require(Shingles(run("some more of " + words.joined(separator: " "))))
    #expect(one.sequence.count == 16)
    #expect(other.sequence.suffix(16) == one.sequence[...])
    #expect(Shingles(run(words.prefix(14).joined(separator: " "))) == nil)
  }
}
