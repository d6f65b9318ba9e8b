import Diagnostics
import Formats
import Reporting
import TestSupport
import Testing

@Suite struct ParameterScopeTests {
  private let file = SourceFile(path: "a.md", text: "{{name}}")

  private func scope(_ address: String) throws -> ParameterScope {
    let content = LoadedContent(FixtureTree.content)
    let report = try #require(content.reports[address])
    let language = content.publication.site.defaultLanguage
    return ParameterScope(report: report, strings: content.publication.strings(language))
  }

  private func value(
    _ name: String, _ scope: ParameterScope, _ findings: inout DiagnosticCollector
  ) -> String? {
    scope.value(of: name, at: file.wholeRange, collector: &findings)?.value
  }

  @Test(arguments: [
    ("edition", "1998-99"), ("snapshot-date", "31 March 1999"), ("period-start", "1 April 1998"),
    ("period-end", "31 March 1999"), ("population-estimate", "mid-1998"),
    ("helpline", "0100 555 0199"), ("area-name", "Northmoor"),
    ("area-name-possessive", "Northmoor's"), ("force", "Northmoor Library Board"),
    ("term:libraries", "public libraries"), ("loans.adult.audio", "1,205"),
    ("loans.total.total", "60,439"), ("new-members", "1"), ("opening-hours.total", "52"),
    ("loan-rate", "302"), ("loans.child.audio", "not applicable"),
  ])
  func everyKindOfParameterHasAValue(_ name: String, _ value: String) throws {
    var findings = DiagnosticCollector()
    #expect(try self.value(name, scope("northmoor/1998-99"), &findings) == value)
    #expect(findings.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("area-name", "Eastvale and the Isles"), ("area-name-possessive", "Eastvale and the Isles'"),
    ("force", "Eastvale Library Board"), ("loan-rate", "270"),
  ])
  func aReportMayGiveItsOwnName(_ name: String, _ value: String) throws {
    var findings = DiagnosticCollector()
    #expect(try self.value(name, scope("eastvale/1998-99"), &findings) == value)
  }

  @Test(arguments: [
    ("snapshot-dat", "snapshot-date"), ("term:libaries", "term:libraries"),
    ("loans.total.totl", "loans.total.total"), ("area-nam", "area-name"),
  ])
  func anUnknownParameterIsReportedWithTheOneThatIsMeant(
    _ name: String, _ meant: String
  ) throws {
    var findings = DiagnosticCollector()
    #expect(try value(name, scope("northmoor/1998-99"), &findings) == nil)
    let finding = try #require(findings.diagnostics.first)
    #expect(finding.kind.id == "parameters.unknown")
    #expect(finding.summary == "Parameter '\(name)' has no value here; did you mean '\(meant)'?")
    #expect(finding.range == file.wholeRange)
    #expect(finding.fixes.map(\.result) == ["{{\(meant)}}"])
  }

  @Test(arguments: ["", "xyzzy", "term:", "loans", "loans.adult", "Edition", "term:edition-x"])
  func otherNamesHaveNoValue(_ name: String) throws {
    var findings = DiagnosticCollector()
    #expect(try value(name, scope("northmoor/1998-99"), &findings) == nil)
    #expect(findings.diagnostics.map(\.kind.id) == ["parameters.unknown"])
  }

  @Test func anEditionAloneHasNeitherAreaNorFigures() throws {
    let publication = LoadedContent(FixtureTree.content).publication
    let scope = ParameterScope(
      edition: try #require(publication.editions.last),
      strings: publication.strings(publication.site.defaultLanguage))
    var findings = DiagnosticCollector()
    #expect(value("snapshot-date", scope, &findings) == "31 March 2000")
    #expect(value("area-name", scope, &findings) == nil)
    #expect(value("loans.total.total", scope, &findings) == nil)
    #expect(findings.diagnostics.count == 2)
    // Sentences about figures are not looked at for these.
    for name in ParameterScope.namesOfEditions {
      #expect(value(name, scope, &findings) != nil, "\(name)")
    }
  }

  @Test func anEditionMayOverrideAComputedDate() throws {
    let tree = FixtureTree.content.replacing(
      "status: published", with: "status: published\nsnapshot-date: 1999-03-28",
      in: "editions/1998-99/edition.yaml")
    let content = LoadedContent(tree)
    let report = try #require(content.reports["northmoor/1998-99"])
    let language = content.publication.site.defaultLanguage
    let scope = ParameterScope(report: report, strings: content.publication.strings(language))
    var findings = DiagnosticCollector()
    #expect(value("snapshot-date", scope, &findings) == "28 March 1999")
  }

  @Test func valuesAreNeverReadAgain() throws {
    let scope = try scope("northmoor/1998-99")
    var findings = DiagnosticCollector()
    let source = SourceFile(path: "a", text: "In {{edition}}: {{loans.adult.audio}} \\{{x}}")
    let text = ParameterText(
      Located(source.wholeRange.text, at: source.wholeRange), collector: &findings)
    #expect(scope.resolve(text, collector: &findings) == "In 1998-99: 1,205 {{x}}")
    #expect(findings.diagnostics.isEmpty)
  }

  @Test func labelsAreTermsOfTheEdition() throws {
    let scope = try scope("northmoor/1998-99")
    #expect(scope.label("saturday") == "Saturday")
    #expect(scope.label("other") == "other")
    #expect(scope.term("loans")?.value == "Items lent")
  }
}
