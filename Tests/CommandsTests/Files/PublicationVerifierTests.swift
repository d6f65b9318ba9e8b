import Diagnostics
import Publishing
import Testing

@testable import Commands

@Suite struct PublicationVerifierTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
    let output = try OutputFolder(temporary.at("Output"), inputs: [])
    let site = Self.manifest([OutputFile(path: "b/c.html", bytes: [1, 2])], sites: nil)
    #expect(try output.stage(site: "a/1", files: site))
    let page = OutputFile(path: "index.html", bytes: [3])
    try output.stage(collection: Self.manifest([page], sites: ["a/1"]))
    try output.commit()
  }

  private static func manifest(_ files: [OutputFile], sites: [String]?) -> [SiteFile] {
    let all = files + [SiteManifest(files: files.map(\.record), sites: sites, version: "1").file]
    return all.map { SiteFile($0.path, $0.bytes) }
  }

  private func findings(_ path: String = "Output") throws -> [String] {
    try PublicationVerifier.verify(temporary.at(path)).findings.map { finding in
      "\(finding.kind.id) \(finding.range.file.path.dropFirst(temporary.path.count + 1))"
    }
  }

  @Test(arguments: ["Output", "Output/a/1"])
  func whatWasPublishedIsRight(path: String) throws {
    #expect(try findings(path) == [])
  }

  @Test func changedFilesAreNamed() throws {
    try temporary.write("\u{1}\u{3}", to: "Output/a/1/b/c.html")
    try temporary.write("", to: "Output/index.html")
    #expect(
      try findings() == [
        "verify.changed Output/a/1/b/c.html", "verify.changed Output/index.html",
      ])
    #expect(try findings("Output/a/1") == ["verify.changed Output/a/1/b/c.html"])
  }

  @Test func missingFilesAreNamed() throws {
    try Folder(temporary.at("Output/a/1")).remove("b")
    #expect(try findings() == ["verify.missing Output/a/1/b/c.html"])
    try Folder(temporary.at("Output/a")).remove("1")
    #expect(try findings() == ["verify.missing Output/a/1/manifest.json"])
  }

  @Test func foreignFilesAreNamed() throws {
    try temporary.write("", to: "Output/a/1/b/new.html")
    try temporary.write("", to: "Output/a/index.html")
    try temporary.write("", to: "Output/README.md")
    try temporary.link("Output/x\ny", to: "/etc")
    #expect(
      try findings() == [
        "verify.foreign Output/a/1/b/new.html", "verify.foreign Output/a/index.html",
        "verify.foreign Output/x\ny",
      ])
  }

  @Test func linksInThePlaceOfFilesAreChanges() throws {
    try Folder(temporary.at("Output")).remove("index.html")
    try temporary.link("Output/index.html", to: "a/1/b/c.html")
    #expect(try findings() == ["verify.changed Output/index.html"])
  }

  @Test func damagedManifestsAreNamed() throws {
    try temporary.write("{", to: "Output/a/1/manifest.json")
    #expect(try findings() == ["verify.changed Output/a/1/manifest.json"])
    try Folder(temporary.at("Output")).remove("manifest.json")
    #expect(throws: EnvironmentError.self) { try findings() }
  }

  @Test func folderWithoutManifestIsRefused() throws {
    try temporary.makeFolder("empty")
    #expect(throws: EnvironmentError.self) { try findings("empty") }
    #expect(throws: EnvironmentError.self) { try findings("none") }
  }
}
