import Diagnostics
import Publishing
import Reporting

/// One run over the content, as `build` and `check` share it.
struct BuildRun {
  let options: CommonOptions
  private let content: DiskSource
  private let templates: DiskSource
  private let findings: DiagnosticCollector
  let selection: BuildSelection

  /// - Throws: `UsageError` for an edition of the wrong form, `EnvironmentError` when a folder
  ///   cannot be listed.
  init(_ arguments: ParsedArguments, includesDrafts: Bool = false) throws {
    options = try CommonOptions(arguments, identifiers: MessageCatalog.all.map(\.id))
    selection = BuildSelection(
      areas: options.areas, editions: try Self.editions(options.editions),
      includesDrafts: options.drafts || includesDrafts)
    var findings = DiagnosticCollector()
    content = try DiskSource(options.content, collector: &findings)
    templates = try DiskSource(options.templates, collector: &findings)
    self.findings = findings
  }

  /// Reads, checks and composes everything; sites go to the sink.
  /// `standing` are the sites that are in the output folder already.
  func result(into sink: any SiteSink, standing: Set<String> = []) throws -> BuildResult {
    let builder = PublicationBuilder(
      content: content, templates: templates, selection: selection, policy: options.policy,
      jobs: options.jobs, version: Program.version, listing: findings.diagnostics,
      standing: standing)
    let result = try builder.run(into: sink)
    try content.check()
    try templates.check()
    return result
  }

  /// Whether sites of reports that are no longer planned may be removed.
  var coversEverything: Bool { selection.isEverything }

  static func editions(_ texts: [String]) throws(UsageError) -> [EditionID] {
    var editions: [EditionID] = []
    for text in texts {
      guard let edition = EditionID(text) else {
        throw .wrongForm(
          option: OptionDefinition.edition.longForm, value: text,
          form: "four digits, a hyphen and the last two digits of the next year")
      }
      editions.append(edition)
    }
    return editions
  }
}
