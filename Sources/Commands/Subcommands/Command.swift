/// One subcommand. Each member has a file of its own and stands in `Program.commands`.
package protocol Command: SendableMetatype {
  /// The word on the command line.
  static var name: String { get }
  /// What it does, in a phrase without a full stop.
  static var summary: String { get }
  static var positionals: [PositionalDefinition] { get }
  static var options: [OptionDefinition] { get }

  /// Does the work.
  /// - Throws: `UsageError` for a wrong command line, `EnvironmentError` when the environment
  ///   fails.
  static func run(_ arguments: ParsedArguments, console: Console) throws -> ExitCode
}

extension Command {
  package static var positionals: [PositionalDefinition] { [] }
  package static var options: [OptionDefinition] { OptionDefinition.common }
}
