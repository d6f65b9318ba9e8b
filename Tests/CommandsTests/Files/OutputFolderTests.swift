import Glibc
import Testing

@testable import Commands

@Suite struct OutputFolderTests {
  private let temporary: TemporaryFolder
  private let lock = OutputFolder.lockName

  init() throws { temporary = try TemporaryFolder() }

  private func open(_ exchange: FolderExchange = FolderExchange()) throws -> OutputFolder {
    try OutputFolder(
      temporary.at("Output"), inputs: [], listedPaths: OutputFolder.listedPaths,
      exchange: exchange)
  }

  /// Files with a manifest that lists them; `text` is in every one.
  private func site(_ text: String, _ paths: String...) -> [SiteFile] {
    let listed = paths.map { #"{"path": "\#($0)", "digest": "\#(text)"}"# }
    let manifest = #"{"files": [\#(listed.joined(separator: ", "))]}"#
    return [SiteFile("manifest.json", Array(manifest.utf8))]
      + paths.map { SiteFile($0, Array("\($0) \(text)".utf8)) }
  }

  private func publish(_ site: String, _ files: [SiteFile]) throws {
    let output = try open()
    #expect(try output.stage(site: site, files: files))
    try output.commit()
  }

  @Test func newSiteIsPublishedWhole() throws {
    try publish("a/1", site("one", "index.html", "cy/index.html", "cy/assets/style.css"))
    #expect(
      try temporary.tree("Output") == [
        "Output/\(lock)", "Output/a/", "Output/a/1/", "Output/a/1/cy/", "Output/a/1/cy/assets/",
        "Output/a/1/cy/assets/style.css", "Output/a/1/cy/index.html", "Output/a/1/index.html",
        "Output/a/1/manifest.json",
      ])
    #expect(try temporary.text("Output/a/1/cy/index.html") == "cy/index.html one")
  }

  @Test func oldSiteIsReplacedWithItsStaleFiles() throws {
    try publish("a/1", site("one", "index.html", "stale.html"))
    try publish("a/1", site("two", "index.html"))
    #expect(
      try temporary.tree("Output/a") == [
        "Output/a/1/", "Output/a/1/index.html", "Output/a/1/manifest.json",
      ])
    #expect(try temporary.text("Output/a/1/index.html") == "index.html two")
  }

  @Test func nothingPublishedChangesBeforeTheCommit() throws {
    try publish("a/1", site("one", "index.html"))
    let output = try open()
    #expect(try output.stage(site: "a/1", files: site("two", "index.html")))
    try output.stage(collection: [SiteFile("index.html", [1])])
    #expect(try temporary.text("Output/a/1/index.html") == "index.html one")
    #expect(try temporary.text("Output/index.html") == nil)
  }

  @Test func whatIsNotCommittedIsTakenBack() throws {
    do {
      let output = try open()
      #expect(try output.stage(site: "a/1", files: site("one", "index.html")))
      try output.stage(collection: [SiteFile("b/index.html", [1])])
    }
    #expect(try temporary.tree("Output") == ["Output/\(lock)"])
  }

  @Test func unchangedSiteIsNotWritten() throws {
    let files = site("one", "index.html", "b/c.html")
    try publish("a/1", files)
    let node = temporary.node("Output/a/1/index.html")
    let output = try open()
    #expect(try output.stage(site: "a/1", files: files) == false)
    try output.commit()
    #expect(temporary.node("Output/a/1/index.html") == node)
  }

  @Test(arguments: ["index.html", "b/c.html"])
  func damagedSiteIsWrittenAgain(path: String) throws {
    let files = site("one", "index.html", "b/c.html")
    try publish("a/1", files)
    try temporary.write("", to: "Output/a/1/\(path)")
    try publish("a/1", files)
    #expect(try temporary.text("Output/a/1/\(path)") == "\(path) one")
    try #require(unlink(temporary.at("Output/a/1/\(path)")) == 0)
    try publish("a/1", files)
    #expect(try temporary.text("Output/a/1/\(path)") == "\(path) one")
  }

  @Test func foreignFilesAreNeverReplaced() throws {
    try publish("a/1", site("one", "index.html"))
    try temporary.write("mine", to: "Output/a/1/notes/mine.txt")
    try temporary.write("mine", to: "Output/a/2/mine.txt")
    try temporary.write("mine", to: "Output/a/3")
    try temporary.link("Output/a/4", to: "1")
    let reasons = [
      "a/1": "'Output/a/1/notes/mine.txt' is not in the manifest of its site; move it away",
      "a/2": "'Output/a/2' holds files that this program did not write; move them away",
      "a/3": "'Output/a/3' is not a folder", "a/4": "'Output/a/4' is not a folder",
    ]
    let output = try open()
    for (path, reason) in reasons {
      let error = #expect(throws: EnvironmentError.self) {
        try output.stage(site: path, files: site("two", "index.html"))
      }
      #expect(error?.message.replacing("\(temporary.path)/", with: "") == reason)
      #expect(throws: EnvironmentError.self) { try output.remove(site: path) }
    }
    try output.commit()
    #expect(try temporary.text("Output/a/1/notes/mine.txt") == "mine")
    #expect(try temporary.text("Output/a/2/mine.txt") == "mine")
  }

  @Test func siteNoLongerPlannedIsRemoved() throws {
    try publish("a/1", site("one", "index.html"))
    try publish("b/1", site("one", "index.html"))
    try temporary.write("x", to: "Output/b/index.html")
    let output = try open()
    #expect(try output.sites() == ["a/1", "b/1"])
    try output.remove(site: "a/1")
    try output.remove(site: "b/1")
    try output.remove(site: "c/1")
    #expect(try output.sites() == ["a/1", "b/1"])
    try output.commit()
    #expect(try output.sites() == [])
    #expect(
      try temporary.tree("Output") == ["Output/\(lock)", "Output/b/", "Output/b/index.html"])
  }

  @Test func linksInTheOutputAreNotFollowed() throws {
    try temporary.write("mine", to: "elsewhere/index.html")
    let output = try open()
    try temporary.link("Output/a", to: "../elsewhere")
    try temporary.link("Output/index.html", to: "../elsewhere/index.html")
    #expect(throws: EnvironmentError.self) {
      try output.stage(site: "a/1", files: site("one", "index.html"))
    }
    for path in ["a/index.html", "index.html"] {
      #expect(throws: EnvironmentError.self) {
        try output.stage(collection: [SiteFile(path, [1])])
      }
    }
    #expect(try temporary.tree("elsewhere") == ["elsewhere/index.html"])
  }

  @Test(arguments: [
    "", "/a", "../a", "a/..", "a//b", "a/b/c", ".a", "a/.b", "a\u{0}", "a\\b", "é",
  ])
  func dangerousPathsAreRefused(path: String) throws {
    let output = try open()
    #expect(throws: EnvironmentError.self) {
      try output.stage(site: path, files: site("one", "index.html"))
    }
    if path != "a/b/c" {
      #expect(throws: EnvironmentError.self) {
        try output.stage(collection: [SiteFile(path, [1])])
      }
      #expect(throws: EnvironmentError.self) {
        try output.stage(site: "a", files: [SiteFile(path, [1])])
      }
    }
    #expect(try temporary.tree("Output") == ["Output/\(lock)"])
  }

  @Test func failedStagingLeavesNothing() throws {
    let long = String(repeating: "x", count: 300)
    let output = try open()
    let error = #expect(throws: EnvironmentError.self) {
      try output.stage(site: "a/1", files: site("one", "index.html", long))
    }
    #expect(
      error
        == .failed(path: temporary.at("Output/a/1/\(long)"), operation: "write", code: ENAMETOOLONG)
    )
    #expect(try temporary.tree("Output/a") == [])
  }

  @Test(arguments: [EINVAL, EXDEV, ENOSYS])
  func folderWithoutExchangeIsPublishedInTwoSteps(code: Int32) throws {
    try publish("a/1", site("one", "index.html"))
    let output = try open(
      FolderExchange { _, _, _ in
        errno = code; return -1
      })
    #expect(try output.stage(site: "a/1", files: site("two", "index.html")))
    try output.commit()
    #expect(try temporary.text("Output/a/1/index.html") == "index.html two")
    #expect(try temporary.tree("Output/a").count == 3)
  }

  @Test func failedExchangeKeepsTheOldSite() throws {
    try publish("a/1", site("one", "index.html"))
    do {
      let output = try open(
        FolderExchange { _, _, _ in
          errno = EIO; return -1
        })
      #expect(try output.stage(site: "a/1", files: site("two", "index.html")))
      let error = #expect(throws: EnvironmentError.self) { try output.commit() }
      #expect(
        error == .failed(path: temporary.at("Output/a/1"), operation: "publish", code: EIO))
    }
    #expect(try temporary.text("Output/a/1/index.html") == "index.html one")
    #expect(try temporary.tree("Output/a").count == 3)
  }

  @Test func sitesAreStagedAtTheSameTime() async throws {
    let output = try open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for area in 0..<8 {
        group.addTask { [files = site("one", "index.html", "b/c.html")] in
          for year in 0..<20 { _ = try output.stage(site: "a\(area)/\(year)", files: files) }
        }
      }
      try await group.waitForAll()
    }
    try output.commit()
    #expect(try output.sites().count == 160)
    #expect(try temporary.tree("Output").contains { $0.contains(".new-") } == false)
  }
}
