import Diagnostics

/// `explain`: what a message means, why it matters and how to put it right.
enum ExplainCommand: Command {
  static let name = "explain"
  static let summary = "explain a message by its identifier"
  static let positionals = [
    PositionalDefinition(
      "MESSAGE-ID", .atMostOne,
      help: "the identifier in brackets behind a message; without it, "
        + "all identifiers are listed")
  ]
  static let options: [OptionDefinition] = [.version, .help]

  static func run(_ arguments: ParsedArguments, console: Console) throws -> ExitCode {
    guard let id = arguments.positionals.first else {
      let lines = MessageCatalog.all.map { "\($0.id): \($0.title)\n" }
      console.output(lines.joined())
      return .done
    }
    guard let kind = MessageCatalog.all.first(where: { $0.id == id }) else {
      let near = EditDistance.nearest(to: id, among: MessageCatalog.all.map(\.id))
      throw UsageError.unknownIdentifier(id, suggestion: near)
    }
    console.output(text(of: kind))
    return .done
  }

  private static func text(of kind: DiagnosticKind) -> String {
    var paragraphs = ["\(kind.id) (\(kind.severity.rawValue))", "\(kind.title)."]
    paragraphs.append("Why it matters: \(kind.explanation)")
    paragraphs.append("How to put it right: \(kind.remedy)")
    if kind.isAnswerable {
      paragraphs.append("A report can answer this finding in report.yaml; the reason is published.")
    }
    return paragraphs.map { paragraph in
      TerminalText.wrapped(paragraph, label: "", width: 80).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
