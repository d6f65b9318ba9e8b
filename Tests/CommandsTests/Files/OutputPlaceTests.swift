import Glibc
import Testing

@testable import Commands

@Suite struct OutputPlaceTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
    try temporary.write("x", to: "project/Content/a.md")
  }

  private func message(_ path: String) -> String? {
    do {
      _ = try OutputFolder(path, inputs: [temporary.at("project/Content")])
      return nil
    } catch {
      #expect(error.exitCode == .wrongUsage)
      return error.message.replacing("\(temporary.path)/", with: "")
    }
  }

  @Test(arguments: [
    ("project", "'project' holds the input folder 'project/Content'"),
    ("project/Content", "'project/Content' holds the input folder 'project/Content'"),
    ("project/Content/", "'project/Content' holds the input folder 'project/Content'"),
    ("project/Content/out", "'project/Content/out' lies in the input folder 'project/Content'"),
    ("project/none/../Content/..", "cannot make"),
    ("link", "'link' is a link; name the folder that it leads to"),
    ("link/", "'link' is a link; name the folder that it leads to"),
    ("broken", "'broken' is a link; name the folder that it leads to"),
    ("full", "'full' holds files that this program did not write; name an empty folder"),
    ("pwa", "'pwa' holds files that this program did not write; name an empty folder"),
  ])
  func dangerousPlacesAreRefused(path: String, expected: String) throws {
    try temporary.makeFolder("empty")
    try temporary.link("link", to: "empty")
    try temporary.link("broken", to: "nowhere")
    try temporary.write("x", to: "file")
    try temporary.write("x", to: "full/thesis.doc")
    try temporary.write(#"{"name": "app"}"#, to: "pwa/app/manifest.json")
    let before = try temporary.tree()
    if expected == "cannot make" {
      #expect(throws: EnvironmentError.self) { try OutputFolder(temporary.at(path), inputs: []) }
    } else {
      #expect(message(temporary.at(path)) == expected)
    }
    #expect(try temporary.tree() == before)
  }

  @Test func fileInTheWayIsAFailureOfTheEnvironment() throws {
    try temporary.write("x", to: "file")
    #expect(
      throws: EnvironmentError.failed(
        path: temporary.at("file"), operation: "write to", code: ENOTDIR)
    ) { try OutputFolder(temporary.at("file"), inputs: []) }
  }

  @Test func rootAndHomeAreRefused() throws {
    #expect(message("/") != nil)
    #expect(message("//") != nil)
    #expect(message("/tmp/..") != nil)
    #expect(message("") != nil)
    let home = try #require(getenv("HOME").map { String(cString: $0) })
    #expect(message(home)?.hasSuffix("holds the home folder; name a folder for the sites") == true)
  }

  @Test func folderBesideTheInputIsTaken() throws {
    #expect(message(temporary.at("project/Content-2")) == nil)
    #expect(message(temporary.at("project/Output/")) == nil)
    #expect(message(temporary.at("project/Output/.")) == nil)
  }

  @Test func folderFreshFromVersionControlIsTaken() throws {
    try temporary.write("x", to: "Output/README.md")
    try temporary.write("x", to: "Output/.gitignore")
    #expect(message(temporary.at("Output")) == nil)
    #expect(try temporary.text("Output/README.md") == "x")
  }

  @Test func copyWithoutHiddenFilesIsTaken() throws {
    try temporary.write(#"{"files": [{"path": "index.html"}]}"#, to: "Output/a/1/manifest.json")
    try temporary.write("x", to: "Output/index.html")
    #expect(message(temporary.at("Output")) == nil)
  }

  @Test func secondBuildIsRefusedUntilTheFirstIsDone() throws {
    do {
      let first = try OutputFolder(temporary.at("Output"), inputs: [])
      let error = #expect(throws: EnvironmentError.self) {
        try OutputFolder(temporary.at("Output"), inputs: [])
      }
      #expect(error == .locked(path: temporary.at("Output")))
      #expect(error?.exitCode == .environmentFailed)
      try first.commit()
    }
    _ = try OutputFolder(temporary.at("Output"), inputs: [])
  }

  @Test func fileInThePlaceOfTheFolderIsNotReplaced() throws {
    try temporary.write("x", to: "file")
    #expect(
      throws: EnvironmentError.failed(
        path: temporary.at("file"), operation: "write to", code: ENOTDIR)
    ) {
      try OutputFolder(temporary.at("file"), inputs: [])
    }
    #expect(try temporary.text("file") == "x")
  }

  @Test func leftOversOfDeadBuildsAreSwept() throws {
    // Number 1 is always there: whoever holds the lock is alone, whatever processes there are.
    let dead = [
      ".index.html.new-99999999", "a/.1.new-99999999/x/y", "a/.1.new-\(getpid())/x",
      "a/.1.new-1/x", "cy/b/.index.html.new-1",
    ]
    for path in dead { try temporary.write("dead", to: "Output/\(path)") }
    let kept = ["a/.1.new-/x", "a/.1.new-99999999x/x", "a/1.new-99999999/x"]
    for path in kept { try temporary.write("kept", to: "Output/\(path)") }
    try temporary.write("", to: "Output/\(OutputFolder.lockName)")
    _ = try OutputFolder(temporary.at("Output"), inputs: [])
    let files = try temporary.tree("Output").filter { !$0.hasSuffix("/") }
    #expect(temporary.node("Output/cy") == 0)
    #expect(Set(files) == Set((kept + [OutputFolder.lockName]).map { "Output/\($0)" }))
  }

  @Test func treeBetweenTwoRenamesGoesBack() throws {
    try temporary.write("old", to: "Output/a/.1.old-99999999/x")
    try temporary.write("new", to: "Output/a/.1.new-99999999/x")
    try temporary.write("old", to: "Output/a/.2.old-99999999/x")
    try temporary.write("new", to: "Output/a/2/x")
    try temporary.write("", to: "Output/\(OutputFolder.lockName)")
    _ = try OutputFolder(temporary.at("Output"), inputs: [])
    #expect(try temporary.text("Output/a/1/x") == "old")
    #expect(try temporary.text("Output/a/2/x") == "new")
    #expect(try temporary.tree("Output/a").count == 4)
  }
}
