import Publishing
import Testing

@testable import Commands

/// The pages above the sites: written beside their places, and removed by the manifest alone.
@Suite struct OutputCollectionTests {
  private let temporary: TemporaryFolder
  private let lock = OutputFolder.lockName

  init() throws { temporary = try TemporaryFolder() }

  private func open() throws -> OutputFolder {
    try OutputFolder(temporary.at("Output"), inputs: [])
  }

  /// Files with the text in every one, and the manifest that lists them.
  private func files(_ text: String, _ paths: String...) -> [SiteFile] {
    let listed = paths.map { #"{"path": "\#($0)", "digest": "\#(text)"}"# }
    let manifest = #"{"files": [\#(listed.joined(separator: ", "))]}"#
    return paths.map { SiteFile($0, Array(text.utf8)) }
      + [SiteFile("manifest.json", Array(manifest.utf8))]
  }

  private func publish(_ files: [SiteFile]) throws {
    let output = try open()
    try output.stage(collection: files)
    try output.commit()
  }

  @Test func pagesLieUpToTwoFoldersDeep() throws {
    try publish(files("one", "index.html", "b/index.html", "cy/b/index.html"))
    #expect(
      try temporary.tree("Output") == [
        "Output/\(lock)", "Output/b/", "Output/b/index.html", "Output/cy/", "Output/cy/b/",
        "Output/cy/b/index.html", "Output/index.html", "Output/manifest.json",
      ])
    #expect(try temporary.text("Output/cy/b/index.html") == "one")
  }

  @Test func onlyWhatDiffersIsWritten() throws {
    try publish(files("one", "index.html"))
    let node = temporary.node("Output/index.html")
    try publish(files("one", "index.html", "b/index.html"))
    #expect(temporary.node("Output/index.html") == node)
    try publish(files("two", "index.html", "b/index.html"))
    #expect(try temporary.text("Output/index.html") == "two")
  }

  @Test func pagesNoLongerPlannedAreRemovedWithTheirFolders() throws {
    try publish(files("one", "index.html", "b/index.html", "cy/b/index.html"))
    try temporary.write("mine", to: "Output/b/mine.txt")
    try publish(files("one", "index.html"))
    #expect(
      try temporary.tree("Output") == [
        "Output/\(lock)", "Output/b/", "Output/b/mine.txt", "Output/index.html",
        "Output/manifest.json",
      ])
  }

  @Test func pagesThatNoManifestListsAreNotReplaced() throws {
    try publish(files("one", "index.html"))
    try temporary.write("mine", to: "Output/b/index.html")
    let error = #expect(throws: EnvironmentError.self) {
      try publish(files("two", "index.html", "b/index.html"))
    }
    #expect(
      error
        == .refused(
          path: temporary.at("Output/b/index.html"),
          reason: "is not in the manifest; move it away"))
    #expect(try temporary.text("Output/b/index.html") == "mine")
    #expect(try temporary.text("Output/index.html") == "one")
  }

  /// A folder with what a build of three files has staged; one of them came in two parts.
  private func staged(_ part: String, in output: OutputFolder) throws -> CollectionStage {
    let stage = CollectionStage(output)
    let file = try stage.begin("data/all.csv")
    try file.append(Array("one,".utf8)[...])
    try file.append(Array(part.utf8)[...])
    try file.finish()
    try stage.stage(SiteFile("index.html", Array(part.utf8)))
    return stage
  }

  private var manifest: SiteFile { files("", "data/all.csv", "index.html")[2] }

  @Test func fileMayComeInParts() throws {
    for part in ["two", "two", "six"] {
      let node = temporary.node("Output/data/all.csv")
      let output = try open()
      let stage = try staged(part, in: output)
      try stage.finish(manifest: manifest, keeping: [])
      try output.commit()
      #expect(try temporary.text("Output/data/all.csv") == "one,\(part)")
      #expect((temporary.node("Output/data/all.csv") == node) == (part == "two" && node != 0))
      #expect(
        try temporary.tree("Output") == [
          "Output/\(lock)", "Output/data/", "Output/data/all.csv", "Output/index.html",
          "Output/manifest.json",
        ])
    }
  }

  @Test func nothingStaysOfWhatIsNotFinished() throws {
    try publish(files("one", "index.html"))
    let before = try temporary.tree("Output")
    let output = try open()
    do { _ = try staged("two", in: output) }
    #expect(try temporary.tree("Output") == before)
    try output.commit()
    #expect(try temporary.tree("Output") == before)
    #expect(try temporary.text("Output/index.html") == "one")
  }

  @Test func keptFilesAreNotRemoved() throws {
    do {
      let output = try open()
      try staged("two", in: output).finish(manifest: manifest, keeping: [])
      try output.commit()
    }
    let output = try open()
    let stage = CollectionStage(output)
    try stage.stage(SiteFile("index.html", [1]))
    try stage.finish(manifest: manifest, keeping: ["data/all.csv"])
    try output.commit()
    #expect(try temporary.text("Output/data/all.csv") == "one,two")
  }

  @Test func placesAreRefusedOnlyWhenSomethingIsPublished() throws {
    try publish(files("one", "index.html"))
    try temporary.write("mine", to: "Output/data/all.csv")
    let output = try open()
    do { _ = try staged("two", in: output) }
    #expect(try temporary.text("Output/data/all.csv") == "mine")
    let stage = try staged("two", in: output)
    #expect(throws: EnvironmentError.self) {
      try stage.finish(manifest: manifest, keeping: [])
    }
  }

  @Test func manifestThatPointsElsewhereRemovesNothing() throws {
    try temporary.write("mine", to: "elsewhere/mine.txt")
    try publish(files("one", "index.html"))
    try temporary.link("Output/b", to: "../elsewhere")
    let paths = ["../elsewhere/mine.txt", "b/mine.txt", "/etc/hostname", ".area-reports.lock"]
    let listed = paths.map { #"{"path": "\#($0)"}"# }.joined(separator: ", ")
    try temporary.write(#"{"files": [\#(listed)]}"#, to: "Output/manifest.json")
    try temporary.write("one", to: "Output/index.html")
    try publish(files("one", "index.html"))
    #expect(try temporary.text("elsewhere/mine.txt") == "mine")
    #expect(temporary.node("Output/\(lock)") != 0)
  }

  @Test func pagesOfBuildThatDiedAreClearedUpByTheNextButOne() throws {
    try publish(files("one", "index.html"))
    // A build that published a new page and died before its manifest.
    try temporary.write("two", to: "Output/c/index.html")
    let dead = files("two", "index.html", "c/index.html")
    let manifest = String(decoding: dead[2].bytes, as: UTF8.self)
    try temporary.write(manifest, to: "Output/.manifest.json.new-1")
    // One that gives up without publishing forgets nothing.
    do { _ = try open() }
    #expect(temporary.node("Output/.manifest.json.kept-1") != 0)
    try temporary.write(manifest, to: "Output/.manifest.json.new-1")
    try publish(files("three", "index.html"))
    #expect(
      try temporary.tree("Output") == [
        "Output/\(lock)", "Output/index.html", "Output/manifest.json",
      ])
  }

  @Test func pagesDoNotLieInSites() throws {
    let output = try open()
    #expect(try output.stage(site: "a/1", files: files("one", "index.html")))
    let error = #expect(throws: EnvironmentError.self) {
      try output.stage(collection: files("two", "a/1/index.html"))
    }
    #expect(
      error
        == .refused(
          path: temporary.at("Output/a/1/index.html"),
          reason: "lies in the site 'a/1'; rename its folder"))
  }

  @Test func unchangedFilesOfChangedSiteAreTheSameFiles() throws {
    let output = try open()
    #expect(try output.stage(site: "a/1", files: files("one", "index.html", "b/c.html")))
    try output.commit()
    let node = temporary.node("Output/a/1/b/c.html")
    var changed = files("one", "index.html", "b/c.html")
    changed[0] = SiteFile("index.html", [50])
    changed[2] = files("two", "index.html", "b/c.html")[2]
    #expect(try output.stage(site: "a/1", files: changed))
    try output.commit()
    #expect(temporary.node("Output/a/1/b/c.html") == node)
    #expect(try temporary.text("Output/a/1/index.html") == "2")
  }
}
