import Diagnostics
import Publishing
import Reporting

/// `build`: checks everything, then writes the sites.
///
/// A report in error keeps its published site. The pages above the reports are replaced only when
/// no report is in error and every site is there: they would otherwise leave a published report
/// out or link to one that is not.
enum BuildCommand: Command {
  static let name = "build"
  static let summary = "check everything, then write the sites"
  static let options = OptionDefinition.common + [.govukFrontend, .timings]

  static func run(_ arguments: ParsedArguments, console: Console) throws -> ExitCode {
    let run = try BuildRun(arguments)
    let options = run.options
    if options.drafts, !arguments.has(.output) {
      throw UsageError.missingOption(OptionDefinition.output.longForm, with: "--drafts")
    }
    let output = try OutputFolder(options.output, inputs: run.folders)
    let stage = SiteStage(output: output)
    let inputs = try run.inputs()
    let kept = try run.kept(inputs, by: stage)
    if let count = run.countOfUnchanged(inputs, kept) {
      console.show([], as: options.messages)
      RunSummary(unchanged: count, output: options.output).show(on: console, options)
      run.showTimings(on: console)
      return .done
    }
    let result = try run.result(
      from: inputs, beside: kept, into: stage,
      standing: options.drafts ? Set(output.sites()) : [])
    run.beginPublishing()
    console.show(result.diagnostics, as: options.messages)
    // Where the pages above the sites stay as they are, just the planned sites are there.
    let there = try result.keepsCollection ? result.planned.map(\.description) : output.sites()
    let collection = isComplete(result, beside: there) ? result.collection : nil
    if let collection {
      try output.stage(collection: collection.map { SiteFile($0.path, $0.bytes) })
    }
    if !result.hasErrors, run.coversEverything {
      try removeUnplanned(result.planned, of: there, from: output)
    }
    try output.commit()
    RunSummary(
      built: result, changed: stage.changed,
      replacesCollection: collection != nil || result.keepsCollection, output: options.output
    ).show(on: console, options)
    run.showTimings(on: console)
    return result.hasErrors ? .contentErrors : .done
  }

  /// Whether every site that the pages above link to is there once this build is done: with
  /// `--area` or `--edition` some may not have been built yet.
  private static func isComplete(_ result: BuildResult, beside sites: [String]) -> Bool {
    let there = Set(sites + result.published.map(\.description))
    return result.states.allSatisfy { state in
      state.counts.error > 0 || there.contains(state.address.description)
    }
  }

  private static func removeUnplanned(
    _ planned: [ReportAddress], of sites: [String], from output: OutputFolder
  ) throws {
    let keep = Set(planned.map(\.description))
    for site in sites where !keep.contains(site) { try output.remove(site: site) }
  }
}
