import Formats
import Testing

@Suite struct ZIPArchiveTests {
  private static let text = Array(String(repeating: "All work and no play. ", count: 200).utf8)

  private static func archive(level: Int = 3) -> ZIPArchive {
    var archive = ZIPArchive([
      .init(path: "first", bytes: Array("first".utf8), isCompressed: false),
      .init(path: "folder/second.txt", bytes: text, isCompressed: true),
    ])
    archive.level = level
    return archive
  }

  @Test func theFirstFileStandsAtTheBeginningAsItIs() {
    let bytes = Self.archive().bytes
    #expect(bytes.starts(with: Array("PK\u{3}\u{4}".utf8)))
    #expect(bytes[30..<40].elementsEqual("firstfirst".utf8))
  }

  /// Offset 10 of a file's header holds the time, offset 12 the date.
  @Test func everyFileHasTheOldestTime() {
    let bytes = Self.archive().bytes
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    #expect(Array(bytes[40 + 10..<40 + 14]) == [0, 0, 0x21, 0])
  }

  @Test func theSameFilesGiveTheSameBytes() {
    #expect(Self.archive().bytes == Self.archive().bytes)
  }

  @Test func anotherLevelGivesOtherBytes() {
    #expect(Self.archive(level: 1).bytes != Self.archive(level: 9).bytes)
  }

  @Test func aFileThatIsCompressedTakesLessRoom() {
    #expect(Self.archive().bytes.count < Self.text.count / 4)
    // Offset 8 of a file's header holds the method: 8 is deflate.
    #expect(Self.archive().bytes[40 + 8] == 8)
    #expect(Self.archive().bytes[8] == 0)
  }
}
