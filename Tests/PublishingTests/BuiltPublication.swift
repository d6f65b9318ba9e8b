import Diagnostics
import Publishing
import Reporting
import Synchronization
import TestSupport
import Testing

/// A publication built in memory, with everything that it handed over.
struct BuiltPublication {
  let result: BuildResult
  /// By the report's address and the path inside its site, such as `area/1999-00/index.html`.
  let sites: [String: [UInt8]]
  /// The pages above single reports by their paths.
  let collection: [String: [UInt8]]
  /// The findings in short, by mark or place.
  let summary: [String]

  init(
    _ content: MemorySource, selection: BuildSelection = BuildSelection(), jobs: Int = 2,
    templates: MemorySource = FixtureTree.templates, policy: SeverityPolicy = SeverityPolicy(),
    frontend: FrontendDistribution? = nil
  ) throws {
    let sink = MemorySink()
    let builder = PublicationBuilder(
      content: content, templates: templates, selection: selection, policy: policy, jobs: jobs,
      version: "1.2.3", frontend: frontend)
    result = try builder.run(into: sink)
    sites = sink.files.withLock { $0 }
    collection = sink.above.published
    summary = content.summary(of: result.diagnostics)
  }

  /// Where the style sheet stands among the pages above single reports.
  func sheetPath() throws -> String {
    try #require(collection.keys.first { $0.hasPrefix("assets/site-") && $0.hasSuffix(".css") })
  }

  /// The text of the style sheet.
  func sheet() throws -> String {
    String(decoding: try #require(collection[try sheetPath()]), as: UTF8.self)
  }

  /// The text of a report's page without its class attributes, which only the look depends on.
  func page(
    _ path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> String {
    withoutClasses(try #require(sites[path], sourceLocation: sourceLocation))
  }

  /// The text of a page above single reports, likewise.
  func collectionPage(
    _ path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> String {
    withoutClasses(try #require(collection[path], sourceLocation: sourceLocation))
  }

  private func withoutClasses(_ bytes: [UInt8]) -> String {
    let parts = String(decoding: bytes, as: UTF8.self).split(
      separator: " class=\"", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      String(index == 0 ? part : part.drop { $0 != "\"" }.dropFirst())
    }.joined()
  }
}

/// Keeps the sites that it is handed.
private final class MemorySink: SiteSink {
  let files = Mutex<[String: [UInt8]]>([:])

  let above = MemoryCollection()

  func collection() -> any CollectionSink { above }

  func stage(_ files: [OutputFile], for address: ReportAddress) {
    self.files.withLock { kept in
      for file in files { kept["\(address)/\(file.path)"] = file.bytes }
    }
  }
}

/// Keeps the files above the sites.
private final class MemoryCollection: CollectionSink {
  private struct State {
    var files: [String: [UInt8]] = [:]
    var isFinished = false
  }

  private let state = Mutex(State())

  /// Nothing before all of it has come.
  var published: [String: [UInt8]] { state.withLock { $0.isFinished ? $0.files : [:] } }

  func stage(_ file: OutputFile) {
    state.withLock { state in state.files[file.path] = file.bytes }
  }

  func begin(_ path: String) -> any PartSink {
    MemoryPart { self.stage(OutputFile(path: path, bytes: $0)) }
  }

  func finish(manifest: OutputFile, keeping: [String]) {
    stage(manifest)
    state.withLock { state in state.isFinished = true }
  }
}

/// Puts the parts of a file together.
private final class MemoryPart: PartSink {
  private var bytes: [UInt8] = []
  private let whenWhole: ([UInt8]) -> Void

  init(whenWhole: @escaping ([UInt8]) -> Void) { self.whenWhole = whenWhole }

  func append(_ part: ArraySlice<UInt8>) { bytes += part }
  func finish() { whenWhole(bytes) }
}

extension String {
  /// The part between two texts, or `nil`.
  func between(_ start: String, _ end: String) -> String? {
    guard let lower = firstRange(of: start)?.upperBound,
      let upper = self[lower...].firstRange(of: end)?.lowerBound
    else { return nil }
    return String(self[lower..<upper])
  }

  /// The values of all attributes of a name, in order.
  func attributes(_ name: String) -> [String] {
    split(separator: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}
