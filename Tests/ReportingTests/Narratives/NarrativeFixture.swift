import Diagnostics
import Reporting
import Testing

/// A small publication in memory. In its files `⟦` and `⟧` mark the places of expected findings.
struct NarrativeFixture: ContentSource {
  /// By path inside the content folder, without marks.
  private(set) var texts: [String: [UInt8]] = [:]
  /// The marked places as `path:lower..<upper`, in the order of findings.
  private(set) var marks: [String] = []
  let paths: [String]

  /// `files` replace those of the base publication; one without text is left out.
  init(_ files: [String: String]) {
    let all = Self.base.merging(files) { _, new in new }.filter { !$0.value.isEmpty }
    paths = all.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for path in paths { add(all[path] ?? "", path) }
  }

  private mutating func add(_ marked: String, _ path: String) {
    var bytes: [UInt8] = []
    var opens: [Int] = []
    var found: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": opens.append(bytes.count)
      case "⟧": if let open = opens.popLast() { found.append(open..<bytes.count) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    texts[path] = bytes
    let sorted = found.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    marks += sorted.map { "\(displayPath(path)):\($0)" }
  }

  func displayPath(_ path: String) -> String { "Content/\(path)" }

  func file(_ path: String, collector: inout DiagnosticCollector) -> SourceFile? {
    texts[path].map { SourceFile(path: displayPath(path), bytes: $0) }
  }

  func publication() -> Publication {
    var collector = DiagnosticCollector()
    return PublicationLoader.load(from: self, collector: &collector)
  }

  func readReport(_ edition: Int, in publication: Publication) -> Report? {
    let address = ReportAddress(area: "north", edition: EditionID(startYear: edition))
    let loader = ReportLoader(address, in: publication, from: self)
    var collector = DiagnosticCollector()
    return loader.load(loader.loadSettings(collector: &collector), collector: &collector)
  }

  /// What the checks of narratives find in the report of 2001-02.
  func narrativeFindings() throws -> [Diagnostic] {
    let publication = publication()
    let report = try #require(readReport(2001, in: publication))
    var collector = DiagnosticCollector()
    NarrativeChecks.check(
      report, in: publication, standard: StandardTexts(publication), collector: &collector)
    return collector.sorted()
  }

  /// What the checks of standard text find in both editions.
  func standardFindings() -> [Diagnostic] {
    let publication = publication()
    var collector = DiagnosticCollector()
    let standard = StandardTexts(publication)
    for edition in publication.editions {
      StandardTextChecks.check(edition, in: publication, standard: standard, collector: &collector)
    }
    return collector.sorted()
  }
}

/// Where the texts of the report of 2001-02 are.
let introduction = "areas/north/2001-02/introduction.md"
let localPage = "areas/north/2001-02/local/01-page.md"

/// Asserts that the checks find exactly `kinds` in a text, each at its mark, in order of place.
@discardableResult
func expectNarrative(
  _ kinds: DiagnosticKind..., in marked: String, with files: [String: String] = [:],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> [Diagnostic] {
  let fixture = NarrativeFixture(files.merging([introduction: marked]) { $1 })
  let found = try fixture.narrativeFindings()
  expect(found, kinds, fixture.marks, sourceLocation)
  return found
}

/// The same for the standard text of an edition.
@discardableResult
func expectStandard(
  _ kinds: DiagnosticKind..., in files: [String: String],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> [Diagnostic] {
  let fixture = NarrativeFixture(files)
  let found = fixture.standardFindings()
  expect(found, kinds, fixture.marks, sourceLocation)
  return found
}

private func expect(
  _ found: [Diagnostic], _ kinds: [DiagnosticKind], _ marks: [String],
  _ sourceLocation: Testing.SourceLocation
) {
  #expect(found.map(\.kind.id) == kinds.map(\.id), sourceLocation: sourceLocation)
  let places = found.map { "\($0.range.file.path):\($0.range.lower..<$0.range.upper)" }
  #expect(places == marks, "\(found.map(\.summary))", sourceLocation: sourceLocation)
}

/// What a text looks like when the first fix of a finding has been applied.
func repaired(_ finding: Diagnostic?) -> String? {
  guard let fix = finding?.fixes.first else { return nil }
  var bytes = fix.range.file.bytes
  bytes.replaceSubrange(fix.range.lower..<fix.range.upper, with: Array(fix.replacement.utf8))
  return String(decoding: bytes, as: UTF8.self)
}
