import Diagnostics

/// What `--help` prints, made from the definitions and from nothing else; 80 columns wide.
package struct HelpText: Sendable {
  private static let width = 80
  /// Longer labels get a line of their own, so that the texts keep room.
  private static let widestLabel = 26

  private var lines: [String] = []

  /// The text with a line end at the end.
  package var text: String { lines.joined(separator: "\n") + "\n" }

  /// The help of one command; the summary says what it does, in a phrase without a full stop.
  package static func command(
    _ name: String, of program: String, summary: String,
    positionals: [PositionalDefinition] = [], options: [OptionDefinition]
  ) -> HelpText {
    var help = HelpText()
    let usage = positionals.map(\.usage) + (options.isEmpty ? [] : ["[OPTIONS]"])
    help.append(usage.joined(separator: " "), label: "Usage: \(program) \(name) ")
    help.append("", label: "")
    help.append(sentence(summary), label: "")
    help.appendList("Arguments", positionals.map { ($0.name, $0.help) })
    help.appendList("Options", options.map { (label(of: $0), description(of: $0)) })
    return help
  }

  /// The help of the whole program, with its own options and the summary of each command.
  package static func program(
    _ name: String, summary: String, commands: [(name: String, summary: String)],
    options: [OptionDefinition]
  ) -> HelpText {
    var help = HelpText()
    help.append("COMMAND [OPTIONS]", label: "Usage: \(name) ")
    help.append("", label: "")
    help.append(sentence(summary), label: "")
    help.appendList("Commands", commands.map { ($0.name, $0.summary) })
    help.appendList("Options", options.map { (label(of: $0), description(of: $0)) })
    help.appendList("Exit codes", ExitCode.allCases.map { ("\($0.rawValue)", $0.meaning) })
    help.append("", label: "")
    help.append("'\(name) COMMAND --help' explains a command.", label: "")
    return help
  }

  private mutating func append(_ text: String, label: String) {
    lines += TerminalText.wrapped(text, label: label, width: Self.width)
  }

  private mutating func appendList(_ title: String, _ rows: [(label: String, text: String)]) {
    guard !rows.isEmpty else { return }
    lines += ["", "\(title):"]
    let widths = rows.map { TerminalText.width($0.label) }.filter { $0 <= Self.widestLabel }
    let column = (widths.max() ?? Self.widestLabel) + 4
    for row in rows {
      let padding = column - 2 - TerminalText.width(row.label)
      if padding < 2 {
        lines.append("  \(row.label)")
        append(row.text, label: String(repeating: " ", count: column))
      } else {
        append(row.text, label: "  \(row.label)\(String(repeating: " ", count: padding))")
      }
    }
  }

  private static func label(of option: OptionDefinition) -> String {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    let value = option.valueName.map { " \($0)" } ?? ""
    return letter + option.longForm + value
  }

  private static func description(of option: OptionDefinition) -> String {
    var text = option.help
    if option.isRepeatable { text += "; may be repeated" }
    if let defaultText = option.defaultText { text += " (default: \(defaultText))" }
    return text
  }

  private static func sentence(_ summary: String) -> String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
  }
}
