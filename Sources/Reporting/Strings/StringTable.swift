import Diagnostics

/// The interface words, number forms, date forms and plural forms of one language: shared by all
/// that writes in it, never copied.
package final class StringTable: Sendable {
  /// A word, or a set of words chosen by a number.
  package enum Word: Sendable {
    case plain(String)
    /// By the name of the plural form; always holds `other`.
    case plural([String: String])
  }

  package let language: LanguageCode
  /// The language's name in itself.
  package let name: String
  package let groupSeparator: String
  /// Twelve names.
  package let months: [String]
  /// With `{day}`, `{month}` and `{year}`.
  package let dateForm: String
  /// With `{year}`.
  package let midYearForm: String
  /// With `{start}` and `{end}`.
  package let periodForm: String
  /// Which plural form an exact number takes; every other number takes `other`.
  package let pluralForms: [Int: String]
  package let words: [InterfaceWord: Word]
  package let nations: [String: String]
  package let regions: [String: String]
  /// The letters by which lists are grouped, in their order, in small letters; letters of two
  /// characters are among them where the language has them. Empty stands for single characters.
  package let alphabet: [String]
  /// Words for templates only.
  package let templateWords: [(key: String, text: String)]

  /// The words, taken apart at their placeholders.
  private let forms: [InterfaceWord: Form]
  private let date: FilledForm
  /// Around the year.
  private let midYear: [String]
  private let period: FilledForm

  private enum Form {
    case plain(FilledForm)
    case plural([String: FilledForm])
  }

  init(
    language: LanguageCode, name: String, groupSeparator: String, months: [String],
    dateForm: String, midYearForm: String, periodForm: String, pluralForms: [Int: String],
    words: [InterfaceWord: Word], nations: [String: String], regions: [String: String],
    alphabet: [String], templateWords: [(key: String, text: String)]
  ) {
    self.language = language
    self.name = name
    self.groupSeparator = groupSeparator
    self.months = months
    self.dateForm = dateForm
    self.midYearForm = midYearForm
    self.periodForm = periodForm
    self.pluralForms = pluralForms
    self.words = words
    self.nations = nations
    self.regions = regions
    self.alphabet = alphabet
    self.templateWords = templateWords
    forms = words.mapValues { word in
      switch word {
      case .plain(let text): .plain(FilledForm(text))
      case .plural(let forms): .plural(forms.mapValues { FilledForm($0) })
      }
    }
    date = FilledForm(dateForm)
    midYear = midYearForm.split(separator: "{year}", omittingEmptySubsequences: false)
      .map { String($0) }
    period = FilledForm(periodForm)
  }

  /// A word with its placeholders filled in.
  /// - Precondition: the word was loaded; the loader reports missing ones and stops.
  package func word(
    _ key: InterfaceWord, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    guard case .plain(let form)? = forms[key] else {
      preconditionFailure("The word '\(key.rawValue)' has no plain form")
    }
    return form.filled(values)
  }

  /// A word in the plural form for a number, which also fills `{n}`.
  package func word(_ key: InterfaceWord, count: Int) -> String {
    let number = format(count)
    switch forms[key] {
    case .plural(let forms)?: return form(of: forms, count)?.filled(["n": number]) ?? ""
    case .plain(let form)?: return form.filled(["n": number])
    case nil: preconditionFailure("The word '\(key.rawValue)' was not loaded")
    }
  }

  /// The form of a plural set for a number; `nil` only in a set without `other`.
  package func form<Value>(of forms: [String: Value], _ count: Int) -> Value? {
    pluralForms[count].flatMap { forms[$0] } ?? forms["other"]
  }

  /// A whole number with its groups of three separated, such as `10,131`.
  package func format(_ number: Int) -> String {
    number < 0 ? "-\(format(number.magnitude))" : format(number.magnitude)
  }

  private func format(_ magnitude: UInt) -> String {
    guard magnitude >= 1_000 else { return String(magnitude) }
    let rest = magnitude % 1_000
    let zeros = rest < 10 ? "00" : rest < 100 ? "0" : ""
    return "\(format(magnitude / 1_000))\(groupSeparator)\(zeros)\(rest)"
  }

  package func format(_ date: CalendarDate) -> String {
    self.date.filled([
      "day": String(date.day), "month": months[date.month - 1], "year": String(date.year),
    ])
  }

  package func format(from start: CalendarDate, to end: CalendarDate) -> String {
    period.filled(["start": format(start), "end": format(end)])
  }

  /// A population estimate in words, such as `mid-1999`.
  package func midYear(_ estimate: PopulationEstimate) -> String {
    midYear.joined(separator: String(estimate.year))
  }
}
