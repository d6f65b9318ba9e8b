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
    ("abcdefgh abcdefghi,", ["abcdefgh", "abcdefghi"]),
    ("abcdefghijklmno ABCDEFGHIJKLMNOP", ["abcdefghijklmno", "abcdefghijklmnop"]),
    (
      "Abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyzabcdefghijklm",
      ["abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyzabcdefghijklm"]
    ),
    ("part2 2part don't\u{2019}t partŴ [a]@b", ["part2", "2part", "don't't", "partŵ", "a", "b"]),
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

  @Test func plainLettersEndBeforeAnyOtherByte() {
    let letters = Array("aZbYcXdWeVfUgThS".utf8)
    for byte in UInt8.min...(.max) {
      let scalar = Unicode.Scalar(byte)
      let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      for place in letters.indices {
        var bytes = letters + letters
        bytes[place] = byte
        let found = PlainLetters(at: 0, in: bytes.span)
        let plain = isLetter ? bytes.prefix(16) : bytes.prefix(place)
        #expect(found.count == plain.count)
        #expect(found.capitals == plain.count { $0 < 0x60 })
        let key = String(decoding: plain, as: UTF8.self).lowercased()
        #expect(WordHash().of(found) == TextWord.hash(of: key))
      }
    }
  }

  @Test func differentWordsHaveDifferentHashes() {
    let words = (1...40).flatMap { count in
      ["a", "b", "ab", "ba"].map { String(repeating: $0, count: count) }
    }
    #expect(Set(words.map { TextWord.hash(of: $0) }).count == Set(words).count)
  }

  @Test func aReportsWordsAreCountedOnceForAllSpellings() throws {
    let table = WordTable(WordList.none, months: ["march"])
    var own = OwnWords(table)
    let text = Array("March of march one two One 2two three".unicodeScalars)
    let bytes = text.map { UInt8($0.value) } + [UInt8](repeating: 0, count: PlainLetters.most)
    var (cutter, words) = (WordCutter(), [TextWord]())
    own.beginRun()
    cutter.cut(text.span, bytes.span, into: &words, counting: &own)
    #expect(words.count == 8)
    let keys = ["march", "of", "one", "two", "2two", "three"]
    #expect(own.words.map(\.hash) == keys.map(TextWord.hash))
    #expect(own.words.map(\.count) == [2, 1, 2, 1, 0, 1])
    #expect(own.words.map(\.index) == [0, 1, 3, 4, 0, 7])
    #expect(own.words.map { $0.marks.contains(.month) } == keys.map { $0 == "march" })
  }

  @Test func theTableOfAReportsWordsGrows() {
    var own = OwnWords(WordTable(WordList.none, months: ["march"]))
    own.beginRun()
    let hashes = (0..<5_000).map { TextWord.hash(of: "word\($0)") }
    for _ in 0..<2 {
      for (index, hash) in hashes.enumerated() {
        #expect(own.marks(adding: hash, isPlain: true, length: 5, at: index) == [])
      }
    }
    #expect(own.words.map(\.hash) == hashes)
    #expect(own.words.allSatisfy { $0.count == 2 })
  }

  @Test func aFilterOfShinglesMissesNone() throws {
    let texts = (0..<60).map { number in
      run((0..<20).map { "word\(number)x\($0)" }.joined(separator: " "))
    }
    let sequences = try texts.map { try #require(Shingles($0)).sequence }
    let filter = ShingleFilter(sequences.prefix(30).flatMap { $0 })
    for (text, sequence) in zip(texts, sequences).prefix(30) {
      for shingle in sequence { #expect(filter.holdsAny(of: text) { $0 == shingle }) }
    }
    let taken = texts.suffix(30).count { filter.holdsAny(of: $0) { _ in true } }
    #expect(taken < 15)
    #expect(!ShingleFilter([]).holdsAny(of: texts[0]) { _ in true })
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
