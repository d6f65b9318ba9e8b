import Diagnostics
import Formats
import Glibc
import Publishing
import Reporting

/// `render`: one narrative as an HTML fragment.
enum RenderCommand: Command {
  static let name = "render"
  static let summary = "show one Markdown file as an HTML fragment on standard output"
  static let positionals = [
    PositionalDefinition(
      "FILE.md",
      help: "a narrative; in a report's folder its parameters are "
        + "filled in")
  ]
  static let options: [OptionDefinition] = [
    .content, .templates, .messages, .quiet, .version, .help,
  ]

  static func run(_ arguments: ParsedArguments, console: Console) throws -> ExitCode {
    let options = try CommonOptions(arguments, identifiers: [])
    let path = arguments.positionals[0]
    var findings = DiagnosticCollector()
    let markup =
      try renderInReport(path, options, collector: &findings)
      ?? renderAlone(path, collector: &findings)
    let diagnostics = findings.sorted()
    console.show(diagnostics, as: options.messages)
    guard let markup, !findings.hasErrors else { return .contentErrors }
    console.output(markup.text)
    return .done
  }

  /// The fragment as it stands on the report's page, when the file belongs to a report.
  private static func renderInReport(
    _ path: String, _ options: CommonOptions, collector: inout DiagnosticCollector
  ) throws -> Markup? {
    guard let content = CanonicalPath(options.content), let file = CanonicalPath(path),
      content.contains(file)
    else { return nil }
    let relative = String(file.text.dropFirst(content.text.utf8.count + 1))
    let parts = relative.split(separator: "/").map(String.init)
    guard parts.count >= 4, parts[0] == ContentLayout.areasFolder, let id = EditionID(parts[2])
    else { return nil }
    let source = try DiskSource(options.content, collector: &collector)
    let publication = PublicationLoader.load(from: source, collector: &collector)
    if collector.hasErrors { return Markup() }
    let loader = ReportLoader(
      ReportAddress(area: parts[1], edition: id), in: publication, from: source)
    let settings = loader.loadSettings(collector: &collector)
    let report = loader.load(settings, collector: &collector)
    try source.check()
    guard let report else { return Markup() }
    return NarrativeFragment(report, publication).markup(
      ofFile: source.displayPath(relative), collector: &collector)
  }

  /// The fragment of a file outside the content, where no parameter has a value.
  private static func renderAlone(
    _ path: String, collector: inout DiagnosticCollector
  ) throws -> Markup? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let folder = parts.dropLast().joined(separator: "/")
    let input = try InputFolder(folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
    guard let read = try input.read(parts.last ?? "", reporting: &collector) else {
      // What is there and cannot be used was said.
      if collector.hasErrors { return nil }
      throw EnvironmentError.failed(path: path, operation: "read", code: ENOENT)
    }
    let document = MarkdownParser.parse(
      SourceFile(path: path, bytes: read.bytes), collector: &collector)
    let renderer = MarkdownRenderer(resolve: { name, range, collector in
      collector.report(
        .parameterUnknown, "Parameter '\(name)' has no value outside a report", at: range)
      return nil
    })
    return renderer.render(document, collector: &collector)
  }
}
