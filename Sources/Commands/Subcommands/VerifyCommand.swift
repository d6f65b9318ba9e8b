import Diagnostics

/// `verify`: compares a published folder with its manifests.
enum VerifyCommand: Command {
  static let name = "verify"
  static let summary = "compare a published folder with its manifests"
  static let positionals = [
    PositionalDefinition("DIR", help: "a site, or the folder of all sites")
  ]
  static let options: [OptionDefinition] = [.messages, .quiet, .version, .help]

  static func run(_ arguments: ParsedArguments, console: Console) throws -> ExitCode {
    let options = try CommonOptions(arguments, identifiers: [])
    let folder = folder(arguments.positionals[0])
    let (findings, count) = try PublicationVerifier.verify(folder)
    if options.messages.destination == .standardOutput {
      console.show(findings, as: options.messages)
    } else {
      console.error(findings.map(line).joined())
    }
    if !options.quiet {
      let files = count == 1 ? "1 file" : "\(count) files"
      let faults = findings.isEmpty ? "all as published" : "\(findings.count) differ"
      console.error("\(files) in the manifests of '\(folder)', \(faults)\n")
    }
    return findings.isEmpty ? .done : .contentErrors
  }

  /// One line each: a list of files, not of texts to be corrected.
  private static func line(of finding: Diagnostic) -> String {
    let start = finding.range.start
    return "\(TerminalText.printable(finding.range.file.path)):\(start.line):\(start.column): "
      + "\(finding.severity.rawValue): \(finding.summary) [\(finding.kind.id)]\n"
  }

  /// Without a slash at the end, so that paths in it read well.
  private static func folder(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}
