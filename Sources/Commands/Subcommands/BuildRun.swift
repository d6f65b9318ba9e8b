import Diagnostics
import Publishing
import Reporting

/// One run over the content, as `build` and `check` share it.
struct BuildRun {
  let options: CommonOptions
  private let content: DiskSource
  private let templates: DiskSource
  private let builder: PublicationBuilder
  /// The folders that are read.
  let folders: [String]
  let selection: BuildSelection
  /// If they are asked for.
  private let timings: Timings?

  /// - Throws: `UsageError` for an edition of the wrong form, `EnvironmentError` when a folder
  ///   cannot be listed.
  init(_ arguments: ParsedArguments, includesDrafts: Bool = false) throws {
    options = try CommonOptions(arguments, identifiers: MessageCatalog.all.map(\.id))
    selection = BuildSelection(
      areas: options.areas,
      editions: try options.editions.map { text throws(UsageError) in
        try EditionID(text, givenAs: OptionDefinition.edition.longForm)
      },
      includesDrafts: options.drafts || includesDrafts)
    var findings = DiagnosticCollector()
    content = try DiskSource(options.content, jobs: options.jobs, collector: &findings)
    templates = try DiskSource(options.templates, collector: &findings)
    let distribution = arguments.value(of: .govukFrontend)
    folders = [options.content, options.templates] + [distribution].compactMap(\.self)
    timings = arguments.has(.timings) ? Timings() : nil
    builder = PublicationBuilder(
      content: content, templates: templates, selection: selection, policy: options.policy,
      jobs: options.jobs, version: Program.version, listing: findings.diagnostics,
      frontend: try distribution.map(FrontendFolder.read), watch: timings ?? NoWatch())
  }

  /// What was staged is now published.
  func beginPublishing() { timings?.begin(.publishing) }

  /// Shows where the time went, if that is asked for.
  func showTimings(on console: Console) {
    if let timings { console.error(timings.text) }
  }

  /// Reads and digests everything.
  func inputs() throws -> PublicationInputs {
    let inputs = try builder.inputs()
    try checkEnvironment()
    return inputs
  }

  /// What need not be made again.
  func kept(_ inputs: PublicationInputs, by sink: any SiteSink) throws -> KeptPublication {
    try builder.kept(inputs, by: sink)
  }

  /// How many sites there are, if all of them are published already and nothing is to be said.
  func countOfUnchanged(_ inputs: PublicationInputs, _ kept: KeptPublication) -> Int? {
    builder.countOfUnchanged(inputs, kept)
  }

  /// Reads, checks and composes everything; sites go to the sink.
  /// `standing` are the sites that are in the output folder already.
  /// - Throws: `UsageError` for an area or an edition that does not exist.
  func result(
    from inputs: PublicationInputs? = nil, beside kept: KeptPublication = .nothing,
    into sink: any SiteSink, standing: Set<String> = []
  ) throws -> BuildResult {
    let result: BuildResult
    do {
      result = try builder.run(
        inputs ?? self.inputs(), beside: kept, into: sink, standing: standing)
    } catch let error as UnknownSelection {
      throw UsageError.unknownThing(error.kind, name: error.name, suggestion: error.suggestion)
    }
    try checkEnvironment()
    return result
  }

  private func checkEnvironment() throws(EnvironmentError) {
    try content.check()
    try templates.check()
  }

  /// Whether sites of reports that are no longer planned may be removed.
  var coversEverything: Bool { selection.isEverything }
}
