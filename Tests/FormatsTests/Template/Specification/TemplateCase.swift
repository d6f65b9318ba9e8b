import Diagnostics
import Formats
import Testing

/// One rule of the Mustache specification, as a template and what must come of it.
struct TemplateCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let template: String
  let data: TemplateRecord
  let partials: [String: String]
  let expected: String

  init(
    _ rule: String, _ template: String, _ data: TemplateRecord,
    partials: [String: String] = [:], _ expected: String
  ) {
    self.rule = rule
    self.template = template
    self.data = data
    self.partials = partials
    self.expected = expected
  }

  /// A rule that needs no data.
  init(
    _ rule: String, _ template: String, partials: [String: String] = [:], _ expected: String
  ) {
    self.init(rule, template, [:], partials: partials, expected)
  }

  var testDescription: String { rule }

  /// Renders the case in the specification's dialect and compares.
  func check() {
    let (text, findings) = rendered("main", dialect: .specification)
    #expect(text == expected, "\(rule)")
    #expect(findings.isEmpty, "\(rule): \(findings.map(\.summary))")
  }

  private func rendered(
    _ name: String, dialect: TemplateDialect
  ) -> (text: String, findings: [Diagnostic]) {
    var collector = DiagnosticCollector()
    var files = partials.sorted { $0.key < $1.key }
      .map { (name: $0.key, file: SourceFile(path: "\($0.key).html", text: $0.value)) }
    files.append((name, SourceFile(path: "\(name).html", text: template)))
    let library = TemplateLibrary(files: files, dialect: dialect, collector: &collector)
    let markup = library.render(name, with: data, collector: &collector)
    return (markup.text, collector.sorted())
  }
}
