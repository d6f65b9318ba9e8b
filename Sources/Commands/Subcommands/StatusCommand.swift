import Diagnostics
import Publishing
import Reporting

/// `status`: how far every report of every edition is.
enum StatusCommand: Command {
  static let name = "status"
  static let summary = "show how far each area's report is, edition by edition"

  static let format = OptionDefinition(
    "format", value: "FORM", help: "how to show the board: text, json", default: "text")
  static let options: [OptionDefinition] = [
    .content, .templates, .output, .area, .edition, .jobs, .warningsAsErrors, .severity, format,
    .version, .help,
  ]

  private enum Form: String, CaseIterable { case text, json }

  static func run(_ arguments: ParsedArguments, console: Console) throws -> ExitCode {
    let form = try form(arguments.value(of: format))
    let run = try BuildRun(arguments, includesDrafts: true)
    let result = try run.result(into: NoSink())
    let board = ReadinessBoard(
      result, selection: run.selection, published: try published(in: run.options.output))
    switch form {
    case .text: console.output(board.text)
    case .json: console.output(board.json)
    }
    return .done
  }

  private static func form(_ text: String?) throws(UsageError) -> Form {
    guard let text else { return .text }
    guard let form = Form(rawValue: text) else {
      throw .unknownValue(
        option: format.longForm, value: text, choices: Form.allCases.map(\.rawValue))
    }
    return form
  }

  /// The sites in the output folder; none when there is no such folder. Nothing is locked: the
  /// board is a look at a moment.
  private static func published(in output: String) throws -> Set<String> {
    guard CanonicalPath(output) != nil else { return [] }
    let inspector = PublishedSite(listedPaths: OutputFolder.listedPaths)
    return Set(try inspector.sites(in: Folder(output)))
  }
}
