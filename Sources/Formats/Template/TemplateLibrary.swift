package import Diagnostics

/// All templates of a site, compiled once, to be rendered any number of times on any core.
///
/// The language is Mustache: the core of the specification with inheritance and dynamic names,
/// without lambdas, made strict (https://github.com/mustache/spec).
package struct TemplateLibrary: Sendable {
  package let templates: [Template]
  package let dialect: TemplateDialect
  /// Whether pages know which place each of their bytes comes from. Without it rendering is
  /// faster; a page can be rendered again with it when a check on its bytes finds something.
  package var recordsOrigins: Bool
  let indexes: [String: Int]
  private let program: TemplateProgram
  /// The program once more for pages that have these fields, which are written into its text.
  private var filled: [(fields: TemplateFields, program: TemplateProgram)] = []

  /// Reads all templates; those with mistakes are kept as far as they could be understood.
  /// - Complexity: O(*n*) in the bytes of the files.
  package init(
    files: [(name: String, file: SourceFile)], dialect: TemplateDialect = .strict,
    recordsOrigins: Bool = true, collector: inout DiagnosticCollector
  ) {
    let files = Self.checked(files, dialect, &collector)
    indexes = Dictionary(uniqueKeysWithValues: zip(files.map(\.name), files.indices))
    var compiler = TemplateCompiler(dialect: dialect, templates: indexes)
    templates = files.map { compiler.compile($0.name, $0.file) }
    compiler.program.templates = templates.map(\.nodes)
    program = compiler.program
    self.dialect = dialect
    self.recordsOrigins = recordsOrigins
    collector.append(contentsOf: compiler.collector)
    if dialect == .strict { TemplateLinks.check(templates, program, collector: &collector) }
  }

  /// The names of all templates, in the order in which they were given.
  package var names: [String] { templates.map(\.name) }

  /// The template of a name, if there is one.
  package subscript(name: String) -> Template? { indexes[name].map { templates[$0] } }

  /// This library with what is fixed in each of these fields written into the templates, for
  /// records over them: the words of a language are then text like that of the templates. It makes
  /// the same pages.
  package func filled(with fields: [TemplateFields]) -> TemplateLibrary {
    var library = self
    library.filled = fields.map { ($0, TemplateFilling.program(program, with: $0)) }
    return library
  }

  /// Renders a template; what is wrong is reported, and the rest of the page is rendered.
  /// - Complexity: linear in the length of the result.
  package func render(
    _ name: String, with record: TemplateRecord, collector: inout DiagnosticCollector
  ) -> Markup {
    guard let index = indexes[name] else {
      reportMissing(name, &collector)
      return Markup()
    }
    let renderer = rendered(index, record, recordsOrigins: recordsOrigins)
    collector.append(contentsOf: renderer.collector)
    if renderer.isTooLarge {
      let origins = rendered(index, record, recordsOrigins: true).output
      PageSize.report(origins, of: templates[index], collector: &collector)
    }
    return renderer.output
  }

  /// A template run to its end, or to where it had to stop.
  private func rendered(
    _ index: Int, _ record: TemplateRecord, recordsOrigins: Bool
  ) -> TemplateRenderer {
    // A filled program does not know where its texts came from.
    let place = recordsOrigins ? nil : filled.firstIndex { $0.fields === record.shared }
    var renderer = TemplateRenderer(
      loaded: self, program: place.map { filled[$0].program } ?? program, template: index,
      record: record, recordsOrigins: recordsOrigins)
    renderer.render()
    return renderer
  }

  // MARK: - Findings

  private func reportMissing(_ name: String, _ collector: inout DiagnosticCollector) {
    let meant = EditDistance.nearest(to: name, among: names)
    let file = SourceFile(path: expectedPath(of: name), bytes: [])
    collector.report(
      .templateMissingTemplate, "'\(name)' is not among the templates".didYouMean(meant),
      at: file.startRange)
  }

  /// Where the file of a template would be, judging by the others.
  private func expectedPath(of name: String) -> String {
    for template in templates {
      let path = Array(template.file.path.utf8)
      let known = Array(template.name.utf8)
      for start in path.indices where path[start...].starts(with: known) {
        let folder = String(decoding: path[..<start], as: UTF8.self)
        let ending = String(decoding: path[(start + known.count)...], as: UTF8.self)
        return "\(folder)\(name)\(ending)"
      }
    }
    return name
  }

  /// The files whose names can be used; the others are reported.
  private static func checked(
    _ files: [(name: String, file: SourceFile)], _ dialect: TemplateDialect,
    _ collector: inout DiagnosticCollector
  ) -> [(name: String, file: SourceFile)] {
    var seen: [String: SourceFile] = [:]
    return files.filter { name, file in
      if !TemplateNames(dialect: dialect).isTemplateName(name) {
        collector.report(
          .templateBadFileName, "'\(name)' cannot name a template", at: file.startRange)
        return false
      }
      if let other = seen.updateValue(file, forKey: name) {
        collector.report(
          .templateDuplicateName, "'\(name)' names two templates", at: file.startRange,
          notes: [.init("The other is here", at: other.startRange)])
        seen[name] = other
        return false
      }
      return true
    }
  }
}

extension DiagnosticKind {
  package static let templateMissingTemplate = Self(
    "template.missing-template", title: "Every kind of page has its template",
    explanation: """
      The program makes each page from a template of a fixed name in the folder of templates. \
      Without that file the page would be empty.
      """,
    remedy: "Add the file under the name given, or restore it from the original templates.")

  package static let templateBadFileName = Self(
    "template.bad-file-name",
    title: "Template files are named with small letters, digits and hyphens",
    explanation: """
      Templates name each other, so their names are kept simple: small letters, digits and \
      hyphens, with slashes between folders, such as partials/contents.
      """,
    remedy: "Rename the file, and the tags that include it.")

  package static let templateDuplicateName = Self(
    "template.duplicate-name", title: "Each template has a name of its own",
    explanation: "Two files with one name leave open which of them makes the page.",
    remedy: "Take one of the two files away or rename it.")
}
