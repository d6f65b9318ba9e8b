internal import CPopt
import Diagnostics

/// Reads a command line by its definitions: form only, what the values mean is checked later.
package enum ArgumentParser {
  /// What was given; `arguments` are those behind the name of the program and of the command.
  ///
  /// - Throws: `UsageError` for an option that is unknown, given twice, or with or without a value
  ///   against its definition, and for arguments too many or too few.
  package static func parse(
    _ arguments: [String], options: [OptionDefinition], positionals: [PositionalDefinition] = []
  ) throws(UsageError) -> ParsedArguments {
    let context = PoptContext(arguments, options: options)
    var parsed = ParsedArguments()
    var isStandalone = false
    steps: while true {
      switch context.next() {
      case .option(let index, let value):
        try append(value, of: options[index], among: options, to: &parsed)
        isStandalone = isStandalone || options[index].isStandalone
      case .failure(let code, let argument):
        throw error(code, at: argument, options: options)
      case .end: break steps
      }
    }
    parsed.positionals = context.remaining()
    if !isStandalone { try check(parsed.positionals, against: positionals) }
    return parsed
  }

  private static func append(
    _ value: String?, of option: OptionDefinition, among options: [OptionDefinition],
    to parsed: inout ParsedArguments
  ) throws(UsageError) {
    if parsed.has(option), !option.isRepeatable, option.valueName != nil {
      throw .repeatedOption(option.longForm)
    }
    if let valueName = option.valueName {
      // popt takes whatever comes next for the value, even another option.
      let isOption = options.contains { $0.longForm == value }
      if value?.isEmpty ?? true || isOption {
        throw .missingValue(option: option.longForm, valueName: valueName)
      }
    }
    parsed.append(value ?? "", to: option)
  }

  private static func check(
    _ values: [String], against positionals: [PositionalDefinition]
  ) throws(UsageError) {
    if values.count < positionals.count, case .one = positionals[values.count].count {
      throw .missingPositional(positionals[values.count].name)
    }
    if case .any = positionals.last?.count { return }
    if values.count > positionals.count {
      throw .unexpectedPositional(values[positionals.count])
    }
  }

  private static func error(
    _ code: Int32, at argument: String, options: [OptionDefinition]
  ) -> UsageError {
    let written = String(argument.prefix { $0 != "=" })
    let option = options.first { option in
      written == option.longForm || option.letter.map { written == "-\($0)" } ?? false
    }
    switch code {
    case POPT_ERROR_NOARG:
      return .missingValue(option: written, valueName: option?.valueName ?? "VALUE")
    case POPT_ERROR_UNWANTEDARG:
      return .unwantedValue(option: written)
    default:
      let name = String(written.drop { $0 == "-" })
      let nearest = EditDistance.nearest(to: name, among: options.map(\.name))
      return .unknownOption(written, suggestion: nearest.map { "--\($0)" })
    }
  }
}
