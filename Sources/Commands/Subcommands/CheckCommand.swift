import Publishing

/// `check`: the same reading and checks as `build`; writes nothing.
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "check everything and write nothing"
  static let options = OptionDefinition.common + [.govukFrontend, .timings]

  static func run(_ arguments: ParsedArguments, console: Console) throws -> ExitCode {
    let run = try BuildRun(arguments)
    let result = try run.result(into: NoSink())
    console.show(result.diagnostics, as: run.options.messages)
    RunSummary(checked: result).show(on: console, run.options)
    run.showTimings(on: console)
    return result.hasErrors ? .contentErrors : .done
  }
}
