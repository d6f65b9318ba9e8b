/// One option of the command line; its name, its value and its help are said here and nowhere else.
package struct OptionDefinition: Sendable {
  /// The long name without hyphens, such as `output`.
  package let name: String
  /// The letter of the short form, if there is one; ASCII.
  package let letter: Character?
  /// What the value is called in help, such as `DIR`; `nil` for an option without a value.
  package let valueName: String?
  /// Whether the option may be given more than once.
  package let isRepeatable: Bool
  /// Whether nothing else need be given beside it, as with `--help`.
  package let isStandalone: Bool
  /// One sentence without a full stop.
  package let help: String
  /// What counts when the option is not given, in words for help.
  package let defaultText: String?

  /// - Precondition: the letter is ASCII.
  package init(
    _ name: String, letter: Character? = nil, value valueName: String? = nil,
    isRepeatable: Bool = false, isStandalone: Bool = false, help: String,
    default defaultText: String? = nil
  ) {
    precondition(letter?.isASCII ?? true, "A short form is one byte")
    self.name = name
    self.letter = letter
    self.valueName = valueName
    self.isRepeatable = isRepeatable
    self.isStandalone = isStandalone
    self.help = help
    self.defaultText = defaultText
  }

  /// The long form as it is typed, such as `--output`.
  package var longForm: String { "--\(name)" }
}
