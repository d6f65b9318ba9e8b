import Glibc
import Testing

@testable import Commands

@Suite struct FolderTests {
  private let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  @Test func folderThatFillsTheBufferManyTimesIsReadWhole() throws {
    // 700 records of about 230 bytes each; the buffer holds 32 KiB.
    let names = (0..<700).map { "\($0 + 1000)-" + String(repeating: "n", count: 200) }
    for name in names.reversed() { try temporary.write("", to: name) }
    var folder = try Folder(temporary.path)
    #expect(try folder.ownEntries().map(\.shownName) == names)
    #expect(try folder.ownEntries().count == names.count)
    #expect(try folder.entries().count == names.count)
  }

  @Test func entriesAreWhatTheyStandFor() throws {
    try temporary.write("x", to: "folder/inside")
    try temporary.write("x", to: "file")
    try temporary.write("x", to: "...")
    try temporary.link("link", to: "folder")
    try #require(mkfifo(temporary.at("pipe"), 0o644) == 0)
    try temporary.makeFolder("folder/below")
    let entries = try Folder(temporary.path).entries()
    let found = entries.map { "\($0.shownName) \($0.kind)" }
    #expect(
      found == ["... file", "file file", "folder folder", "link other", "pipe other"])
    #expect(try Folder(temporary.path).entries(in: "folder").count == 2)
  }

  @Test func fileThatGrewSinceItsSizeWasAskedIsReadToTheEnd() throws {
    try temporary.write("0123456789", to: "file")
    func read(expecting size: Int?) throws -> String {
      let descriptor = open(temporary.at("file"), O_RDONLY)
      try #require(descriptor >= 0)
      let file = OpenFile(descriptor: descriptor, path: "file")
      return String(decoding: try file.read(upTo: 100, expecting: size), as: UTF8.self)
    }
    for size in [nil, 0, 3, 9, 10, 11, 99, 200] {
      #expect(try read(expecting: size) == "0123456789")
    }
  }

  @Test func whatIsNoRegularFileIsNoManifest() throws {
    try temporary.write("{}", to: "real.json")
    for index in 1...4 { try temporary.makeFolder("site-\(index)") }
    try temporary.link("site-1/manifest.json", to: "../real.json")
    try temporary.makeFolder("site-2/manifest.json")
    try #require(mkfifo(temporary.at("site-3/manifest.json"), 0o644) == 0)
    let folder = try Folder(temporary.path)
    for index in 1...4 {
      #expect(try PublishedSite.manifest(of: folder.folder("site-\(index)")) == nil)
    }
    #expect(try PublishedSite.manifest(of: folder, name: "real.json") == Array("{}".utf8))
  }
}
