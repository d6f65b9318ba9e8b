import CSystem
import Glibc

/// The command line as a whole: picks the subcommand and turns what happens into an exit code.
package enum Program {
  package static let name = "area-reports"
  package static let version = "0.1.0"

  static let commands: [any Command.Type] = [
    BuildCommand.self,
    CheckCommand.self,
    NewCommand.self,
    StatusCommand.self,
    RenderCommand.self,
    ExplainCommand.self,
    VerifyCommand.self,
  ]

  /// The arguments of the process behind the program's own name.
  package static var processArguments: [String] {
    (1..<max(csystem_argument_count(), 1)).compactMap { index in
      csystem_argument(index).map { String(cString: $0) }
    }
  }

  /// Runs the program.
  /// - Parameter arguments: those behind the program's own name.
  /// - Returns: the exit code of the process.
  package static func run(_ arguments: [String]) -> Int32 {
    // A reader that goes away and a limit on the size of files come back as failures of the call;
    // the signals would end the program without a word.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    return run(arguments, console: Console()).rawValue
  }

  private static func run(_ arguments: [String], console: Console) -> ExitCode {
    do {
      guard let word = arguments.first else {
        console.error(help)
        return .wrongUsage
      }
      if word.hasPrefix("-") { return try runWithoutCommand(arguments, console) }
      guard let command = commands.first(where: { $0.name == word }) else {
        throw UsageError.unknownCommand(word, among: commands.map { $0.name })
      }
      return try run(command, Array(arguments.dropFirst()), console)
    } catch let error as UsageError {
      console.error("\(name): error: \(error.message)\n")
      return .wrongUsage
    } catch let error as EnvironmentError {
      console.error("\(name): error: \(error.message)\n")
      return error.exitCode
    } catch {
      console.error("\(name): error: \(error)\n")
      return .environmentFailed
    }
  }

  private static func run(
    _ command: any Command.Type, _ arguments: [String], _ console: Console
  ) throws -> ExitCode {
    let parsed = try ArgumentParser.parse(
      arguments, options: command.options, positionals: command.positionals)
    if parsed.has(.help) {
      console.output(
        HelpText.command(
          command.name, of: name, summary: command.summary, positionals: command.positionals,
          options: command.options
        ).text)
      return .done
    }
    if parsed.has(.version) { return showVersion(console) }
    return try command.run(parsed, console: console)
  }

  private static func runWithoutCommand(
    _ arguments: [String], _ console: Console
  ) throws -> ExitCode {
    let parsed = try ArgumentParser.parse(arguments, options: [.version, .help])
    if parsed.has(.version) { return showVersion(console) }
    console.output(help)
    return .done
  }

  private static func showVersion(_ console: Console) -> ExitCode {
    console.output("\(name) \(version)\n")
    return .done
  }

  private static var help: String {
    HelpText.program(
      name, summary: "build the annual reports of many areas as static sites",
      commands: commands.map { ($0.name, $0.summary) }, options: [.version, .help]
    ).text
  }
}
