import Diagnostics
import Publishing
import Reporting

/// `new`: writes the folder with which a report begins.
enum NewCommand: Command {
  static let name = "new"
  static let summary = "start a report: a folder with last year's figures beside the empty ones"
  static let positionals = [
    PositionalDefinition("AREA", help: "the area's slug, as in areas.csv"),
    PositionalDefinition("EDITION", help: "the reporting year, such as 1999-00"),
  ]
  static let options: [OptionDefinition] = [.content, .messages, .quiet, .version, .help]

  static func run(_ arguments: ParsedArguments, console: Console) throws -> ExitCode {
    let options = try CommonOptions(arguments, identifiers: [])
    let slug = arguments.positionals[0]
    let id = try EditionID(arguments.positionals[1], givenAs: "EDITION")
    var findings = DiagnosticCollector()
    let source = try DiskSource(options.content, collector: &findings)
    let publication = PublicationLoader.load(from: source, collector: &findings)
    guard !findings.hasErrors else {
      console.show(findings.sorted(), as: options.messages)
      return .contentErrors
    }
    try source.check()
    let area = try self.area(slug, in: publication)
    let edition = try self.edition(id, in: publication)
    let address = ReportAddress(area: slug, edition: id)
    let folder = ContentLayout.report(slug, id)
    guard source.paths(in: folder).isEmpty else {
      throw UsageError.existingFolder(source.displayPath(folder))
    }
    let starter = StarterReport(
      area: area, edition: edition, language: publication.site.defaultLanguage,
      previous: previous(to: address, in: publication, source))
    try NewFolder(options.content).write(
      starter.files.map { SiteFile($0.path, Array($0.text.utf8)) }, to: folder)
    if !options.quiet {
      let names = starter.files.map { "  \(source.displayPath(folder))/\($0.path)\n" }
      console.output(names.joined())
    }
    return .done
  }

  private static func area(_ slug: String, in publication: Publication) throws -> Area {
    if let area = publication.areas[slug] { return area }
    let near = EditDistance.nearest(to: slug, among: publication.areas.areas.map(\.slug.value))
    throw UsageError.unknownThing("area", name: slug, suggestion: near)
  }

  private static func edition(_ id: EditionID, in publication: Publication) throws -> Edition {
    if let edition = publication.edition(id) { return edition }
    let known = publication.editions.map(\.id.description)
    let near = EditDistance.nearest(to: id.description, among: known)
    throw UsageError.unknownThing("edition", name: id.description, suggestion: near)
  }

  /// The figures of the area's last report before this one; faults in it are not this command's.
  private static func previous(
    to address: ReportAddress, in publication: Publication, _ source: DiskSource
  ) -> (edition: EditionID, figures: Figures)? {
    var ignored = DiagnosticCollector()
    let addresses = ReportAddress.all(in: source, publication: publication, collector: &ignored)
    let earlier = addresses.last { $0.area == address.area && $0.edition < address.edition }
    guard let earlier else { return nil }
    let loader = ReportLoader(earlier, in: publication, from: source)
    let settings = loader.loadSettings(collector: &ignored)
    return loader.load(settings, collector: &ignored).map { (earlier.edition, $0.figures) }
  }
}
