import Diagnostics
import Glibc
import Testing

@testable import Commands

@Suite struct InputFolderTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
    try temporary.write("outside", to: "secret.md")
    try temporary.write("a", to: "Content/a.md")
  }

  private func input() throws -> InputFolder { try InputFolder(temporary.at("Content")) }

  private func ids(_ collector: DiagnosticCollector) -> [String] {
    collector.diagnostics.map { "\($0.kind.id) \($0.range.file.path)" }
  }

  @Test func pathsAreSortedByBytes() throws {
    for path in ["b/x.md", "b.md", "b-c/y.md", "B.md", "é.md", ".hidden", ".git/config"] {
      try temporary.write("x", to: "Content/\(path)")
    }
    var collector = DiagnosticCollector()
    let paths = try input().list(reporting: &collector)
    #expect(paths == ["B.md", "a.md", "b-c/y.md", "b.md", "b/x.md", "é.md"])
    #expect(ids(collector) == [])
  }

  @Test func severalThreadsListTheSameInTheSameOrder() throws {
    for area in 1...9 {
      for path in ["1.md", "sub/2.md", "sub-x/3.md", "sub/deep/4.md"] {
        try temporary.write("x", to: "Content/areas/area-\(area)/2001-02/\(path)")
      }
      try temporary.link("Content/areas/area-\(area)/link.md", to: "../../../secret.md")
    }
    var (one, four) = (DiagnosticCollector(), DiagnosticCollector())
    let paths = try input().list(jobs: 4, reporting: &four)
    #expect(paths.count == 37)
    #expect(try input().list(reporting: &one) == paths)
    #expect(ids(four) == ids(one))
    #expect(four.diagnostics.count == 9)
  }

  @Test func linksAndDevicesAreReportedAndPassedOver() throws {
    try temporary.link("Content/file.md", to: "../secret.md")
    try temporary.link("Content/folder", to: "..")
    try #require(mkfifo(temporary.at("Content/pipe.md"), 0o644) == 0)
    var collector = DiagnosticCollector()
    #expect(try input().list(reporting: &collector) == ["a.md"])
    #expect(
      ids(collector)
        == ["file.md", "folder", "pipe.md"].map {
          "files.not-a-regular-file Content/\($0)"
        })
  }

  @Test func deepTreesAreReported() throws {
    try temporary.write("x", to: "Content/1/2/3/4/5/6/7/8/in.md")
    try temporary.write("x", to: "Content/1/2/3/4/5/6/7/8/9/out.md")
    var collector = DiagnosticCollector()
    #expect(try input().list(reporting: &collector) == ["1/2/3/4/5/6/7/8/in.md", "a.md"])
    #expect(ids(collector) == ["files.not-a-regular-file Content/1/2/3/4/5/6/7/8/9"])
  }

  @Test func nameThatIsNotUTF8IsReported() throws {
    let path = Array("\(temporary.path)/Content/".utf8) + [0xE9, 0]
    let descriptor = open(path.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    var collector = DiagnosticCollector()
    #expect(try input().list(reporting: &collector) == ["a.md"])
    #expect(ids(collector) == ["files.name-not-utf-8 Content/\u{FFFD}"])
  }

  @Test func fileIsReadWithItsShownPath() throws {
    var collector = DiagnosticCollector()
    let file = try #require(try input().read("a.md", reporting: &collector))
    #expect(file.path == "Content/a.md")
    #expect(file.bytes == Array("a".utf8))
    #expect(try input().read("none.md", reporting: &collector) == nil)
    #expect(try input().read("a.md/none.md", reporting: &collector) == nil)
    #expect(try input().read("a.md\u{0}x", reporting: &collector) == nil)
    #expect(try input().read("", reporting: &collector) == nil)
    #expect(ids(collector) == [])
  }

  @Test(arguments: [
    "file.md", "folder/secret.md", "up/up.md", "../secret.md", "/etc/passwd", "sub", "pipe.md",
  ])
  func nothingButRegularFilesBeneathIsRead(path: String) throws {
    try temporary.link("Content/file.md", to: "../secret.md")
    try temporary.link("Content/folder", to: "..")
    try temporary.link("Content/up", to: "/tmp")
    try temporary.makeFolder("Content/sub")
    try #require(mkfifo(temporary.at("Content/pipe.md"), 0o644) == 0)
    var collector = DiagnosticCollector()
    #expect(try input().read(path, reporting: &collector) == nil)
    #expect(collector.diagnostics.map(\.kind.id) == ["files.not-a-regular-file"])
  }

  @Test func largeFilesAreRefused() throws {
    let limit = InputFolder.largestFile
    try temporary.write(String(repeating: "x", count: limit), to: "Content/full.md")
    try temporary.write(String(repeating: "x", count: limit + 1), to: "Content/over.md")
    var collector = DiagnosticCollector()
    #expect(try input().read("full.md", reporting: &collector)?.bytes.count == limit)
    #expect(try input().read("over.md", reporting: &collector) == nil)
    #expect(ids(collector) == ["files.too-large Content/over.md"])
  }

  @Test func prefixIsTheNameOfTheFolder() throws {
    #expect(try InputFolder(temporary.at("Content/")).prefix == "Content")
    #expect(try InputFolder(temporary.at("Content/.")).prefix == "Content")
    try temporary.makeFolder("Content/sub")
    #expect(try InputFolder(temporary.at("Content/sub/..")).prefix == "Content")
  }

  @Test func missingFolderIsAFailureOfTheEnvironment() {
    let path = temporary.at("None")
    let error = #expect(throws: EnvironmentError.self) { try InputFolder(path) }
    #expect(error?.message == "cannot open '\(path)': No such file or directory")
    #expect(error?.exitCode == .environmentFailed)
  }

  @Test func fullDiskIsReportedWithItsFile() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    try #require(descriptor >= 0)
    var file = OpenFile(descriptor: descriptor, path: "page.html")
    do {
      try file.finish(writing: [1])
      Issue.record("the device took a byte")
    } catch {
      #expect(error == .failed(path: "page.html", operation: "write", code: ENOSPC))
    }
  }
}
