import Diagnostics

/// What is wrong with a command line. The cases carry where it came from; the text is made here.
package enum UsageError: Error, Equatable, Sendable {
  case unknownOption(String, suggestion: String?)
  case missingValue(option: String, valueName: String)
  case unwantedValue(option: String)
  case repeatedOption(String)
  case wrongNumber(option: String, value: String, range: ClosedRange<Int>)
  case unknownValue(option: String, value: String, choices: [String])
  case wrongForm(option: String, value: String, form: String)
  case unknownIdentifier(String, suggestion: String?)
  case missingPositional(String)
  case unexpectedPositional(String)
  case missingCommand
  /// An option that another one asks for.
  case missingOption(String, with: String)
  /// A thing of the content, such as an area, that does not exist.
  case unknownThing(String, name: String, suggestion: String?)
  /// A folder that `new` would have to write over.
  case existingFolder(String)
  case unknownCommand(String, suggestion: String?)

  /// An unknown command, with the one that was probably meant.
  package static func unknownCommand(_ name: String, among names: [String]) -> Self {
    .unknownCommand(name, suggestion: EditDistance.nearest(to: name, among: names))
  }

  /// One line without a full stop, with what was probably meant where that is known.
  package var message: String {
    switch self {
    case .unknownOption(let option, let suggestion):
      "unknown option '\(option)'".didYouMean(suggestion)
    case .missingValue(let option, let valueName): "'\(option)' needs a value: \(valueName)"
    case .unwantedValue(let option): "'\(option)' takes no value"
    case .repeatedOption(let option): "'\(option)' is given more than once"
    case .wrongNumber(let option, let value, let range):
      "'\(option)' takes a whole number from \(range.lowerBound) to \(range.upperBound), "
        + "not '\(value)'"
    case .unknownValue(let option, let value, let choices):
      "'\(option)' takes \(Self.listed(choices)), not '\(value)'"
        .didYouMean(EditDistance.nearest(to: value, among: choices))
    case .wrongForm(let option, let value, let form):
      "'\(option)' takes \(form), not '\(value)'"
    case .unknownIdentifier(let identifier, let suggestion):
      "there are no messages '\(identifier)'".didYouMean(suggestion)
    case .missingPositional(let name): "\(name) is missing"
    case .unexpectedPositional(let value): "unexpected argument '\(value)'"
    case .missingCommand: "a command is missing"
    case .missingOption(let option, let other): "'\(other)' needs '\(option)' beside it"
    case .unknownThing(let kind, let name, let suggestion):
      "there is no \(kind) '\(name)'".didYouMean(suggestion)
    case .existingFolder(let path): "'\(path)' is there already; nothing was changed"
    case .unknownCommand(let name, let suggestion):
      "unknown command '\(name)'".didYouMean(suggestion)
    }
  }

  private static func listed(_ choices: [String]) -> String {
    guard choices.count > 1, let last = choices.last else { return choices.first ?? "nothing" }
    return choices.dropLast().joined(separator: ", ") + " or " + last
  }
}
