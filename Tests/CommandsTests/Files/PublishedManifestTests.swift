import Publishing
import Testing

@testable import Commands

struct PublishedManifestTests {
  private static let manifest = SiteManifest(
    files: [
      FileRecord(path: "index.html", size: 1205, digest: "0a1b"),
      FileRecord(path: "assets/site-1.css", size: 0, digest: "2c3d"),
    ],
    sites: ["northmoor/1998-99", "southmoor/1998-99"],
    keys: SiteManifest.Keys(inputs: "what it was made from", common: "all", headings: "4e5f"),
    version: "1.0")

  @Test func whatTheProgramWritesIsReadWithoutATree() throws {
    let bytes = Self.manifest.file.bytes
    let scanned = try #require(ManifestScanner(bytes))
    #expect(scanned.files.map(\.path) == ["assets/site-1.css", "index.html"])
    #expect(scanned.files.map(\.size) == [0, 1205])
    #expect(scanned.files.map(\.digest) == ["2c3d", "0a1b"])
    #expect(scanned.sites == ["northmoor/1998-99", "southmoor/1998-99"])
    let manifest = try #require(PublishedManifest(bytes))
    #expect(manifest.isMade(from: "what it was made from"))
    #expect(manifest.isMade(fromCommon: "all"))
    #expect(!manifest.isMade(from: "something else"))
    #expect(manifest.headings == "4e5f")
  }

  @Test func aManifestLaidOutAnewIsReadAllTheSame() throws {
    let bytes = Self.manifest.file.bytes.filter { $0 != UInt8(ascii: "\n") }
    #expect(ManifestScanner(bytes) == nil)
    let manifest = try #require(PublishedManifest(bytes))
    #expect(manifest.isMade(from: "what it was made from"))
  }

  /// Whatever was changed in a manifest, both ways of reading see the same.
  @Test(arguments: [nil, UInt8(ascii: "\""), UInt8(ascii: "0"), UInt8(ascii: ","), 0x5C, 0xC3])
  func bothWaysOfReadingAgree(change: UInt8?) {
    let bytes = Self.manifest.file.bytes
    for index in bytes.indices {
      var changed = bytes
      if let change { changed[index] = change } else { changed.removeSubrange(index...) }
      expectAgreement(on: changed)
      changed = bytes
      changed.insert(change ?? UInt8(ascii: " "), at: index)
      expectAgreement(on: changed)
    }
  }

  private func expectAgreement(on bytes: [UInt8]) {
    let one = PublishedManifest(bytes)
    let other = PublishedManifest(tree: bytes)
    #expect((one == nil) == (other == nil))
    #expect(one?.listed.map(\.path) == other?.listed.map(\.path))
    #expect(one?.listed.map(\.size) == other?.listed.map(\.size))
    #expect(one?.listed.map(\.digest) == other?.listed.map(\.digest))
    #expect(one?.sites == other?.sites)
    #expect(one?.headings == other?.headings)
    let key = "what it was made from"
    #expect(one?.isMade(from: key) == other?.isMade(from: key))
  }
}
