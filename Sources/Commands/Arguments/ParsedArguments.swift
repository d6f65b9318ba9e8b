/// What was given on a command line that has the right form; the values are still text.
package struct ParsedArguments: Sendable, Equatable {
  /// By the name of the option, in the order given; a flag has an empty text for each time.
  private var valuesByName: [String: [String]] = [:]
  /// The arguments that belong to no option, in the order given.
  package internal(set) var positionals: [String] = []

  package init() {}

  mutating func append(_ value: String, to option: OptionDefinition) {
    valuesByName[option.name, default: []].append(value)
  }

  /// Whether the option was given at all.
  package func has(_ option: OptionDefinition) -> Bool { valuesByName[option.name] != nil }

  /// Every value of the option, in the order given.
  package func values(of option: OptionDefinition) -> [String] {
    valuesByName[option.name] ?? []
  }

  /// The value of an option that may be given once.
  package func value(of option: OptionDefinition) -> String? { values(of: option).last }
}
