package import Diagnostics
import Glibc

/// The options that every command shares, checked.
package struct CommonOptions: Sendable {
  /// The folders as they were given, relative to the working folder or absolute.
  package var content = "Content"
  package var templates = "Templates"
  package var output = "Output"
  /// Only these; empty means all. Whether they exist is for the content to say.
  package var areas: [String] = []
  package var editions: [String] = []
  /// How many things to do at once, 1 to 256.
  package var jobs: Int
  package var drafts = false
  package var policy = SeverityPolicy()
  package var messages: any MessageFormat = TextFormat()
  package var quiet = false

  /// More workers than any machine that builds this has processors.
  static let jobsRange = 1...256

  /// What counts when nothing is given.
  package init() {
    jobs = Self.processors
  }

  /// The values that were given, and the usual ones for the rest; `identifiers` are those of all
  /// messages there are.
  ///
  /// - Throws: `UsageError` for a number out of range, an unknown form of messages, an unknown
  ///   severity or an unknown identifier.
  package init(_ arguments: ParsedArguments, identifiers: [String]) throws(UsageError) {
    self.init()
    content = arguments.value(of: .content) ?? content
    templates = arguments.value(of: .templates) ?? templates
    output = arguments.value(of: .output) ?? output
    areas = arguments.values(of: .area)
    editions = arguments.values(of: .edition)
    jobs = try Self.number(.jobs, in: Self.jobsRange, from: arguments) ?? jobs
    drafts = arguments.has(.drafts)
    policy = SeverityPolicy(warningsAsErrors: arguments.has(.warningsAsErrors))
    for text in arguments.values(of: .severity) {
      let (identifier, severity) = try Self.override(text, identifiers: identifiers)
      policy.overrides.updateValue(severity, forKey: identifier)
    }
    messages = try Self.format(arguments.value(of: .messages)) ?? messages
    quiet = arguments.has(.quiet)
  }

  /// The whole number that an option was given, if it was given one.
  ///
  /// - Throws: `UsageError.wrongNumber` for anything but ASCII digits and for numbers out of range.
  package static func number(
    _ option: OptionDefinition, in range: ClosedRange<Int>, from arguments: ParsedArguments
  ) throws(UsageError) -> Int? {
    guard let text = arguments.value(of: option) else { return nil }
    let isDigits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isDigits, let number = Int(text), range.contains(number) else {
      throw .wrongNumber(option: option.longForm, value: text, range: range)
    }
    return number
  }

  private static var processors: Int {
    min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), jobsRange.lowerBound), jobsRange.upperBound)
  }

  private static func override(
    _ text: String, identifiers: [String]
  ) throws(UsageError) -> (identifier: String, severity: Severity?) {
    let option = OptionDefinition.severity.longForm
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw .wrongForm(
        option: option, value: text, form: "ID=error, ID=warning, ID=note or ID=off")
    }
    let identifier = String(parts[0])
    guard identifiers.contains(identifier) else {
      let suggestion = EditDistance.nearest(to: identifier, among: identifiers)
      throw .unknownIdentifier(identifier, suggestion: suggestion)
    }
    if parts[1] == "off" { return (identifier, nil) }
    guard let severity = Severity(rawValue: String(parts[1])) else {
      throw .unknownValue(
        option: option, value: String(parts[1]),
        choices: Severity.allCases.map(\.rawValue) + ["off"])
    }
    return (identifier, severity)
  }

  private static func format(_ name: String?) throws(UsageError) -> (any MessageFormat)? {
    guard let name else { return nil }
    guard let format = MessageFormats.named(name) else {
      throw .unknownValue(
        option: OptionDefinition.messages.longForm, value: name, choices: MessageFormats.names)
    }
    return format
  }
}
