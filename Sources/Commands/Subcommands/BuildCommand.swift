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
    let output = try OutputFolder(options.output, inputs: run.folders, jobs: options.jobs)
    let stage = SiteStage(output: output)
    let inputs = try run.inputs()
    ProcessMemory.keepUntilExit(inputs)
    let kept = try run.kept(inputs, by: stage)
    ProcessMemory.keepUntilExit(kept)
    if let count = run.countOfUnchanged(inputs, kept) {
      console.show([], as: options.messages)
      RunSummary(unchanged: count, output: options.output).show(on: console, options)
      run.showTimings(on: console)
      return .done
    }
    // Pages above the sites that may be kept have just the planned sites beneath them.
    let there = try kept.sitesBeneathCollection ?? output.sites()
    let result = try run.result(from: inputs, beside: kept, into: stage, standing: Set(there))
    ProcessMemory.keepUntilExit(result)
    run.beginPublishing()
    console.show(result.diagnostics, as: options.messages)
    if !result.hasErrors, run.coversEverything {
      try removeUnplanned(result.planned, of: there, from: output)
    }
    try output.commit()
    RunSummary(
      built: result, changed: stage.changed,
      replacesCollection: result.collection != nil || result.keepsCollection,
      output: options.output
    ).show(on: console, options)
    run.showTimings(on: console)
    return result.hasErrors ? .contentErrors : .done
  }

  private static func removeUnplanned(
    _ planned: [ReportAddress], of sites: [String], from output: OutputFolder
  ) throws {
    let keep = Set(planned.map(\.description))
    for site in sites where !keep.contains(site) { try output.remove(site: site) }
  }
}
