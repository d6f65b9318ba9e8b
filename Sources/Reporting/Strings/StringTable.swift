import Diagnostics

/// The interface words, number forms, date forms and plural forms of one language.
package struct StringTable: Sendable {
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

  /// A word with its placeholders filled in.
  /// - Precondition: the word was loaded; the loader reports missing ones and stops.
  package func word(_ key: InterfaceWord, _ values: [String: String] = [:]) -> String {
    guard case .plain(let text)? = words[key] else {
      preconditionFailure("The word '\(key.rawValue)' has no plain form")
    }
    return Self.fill(text, values)
  }

  /// A word in the plural form for a number, which also fills `{n}`.
  package func word(_ key: InterfaceWord, count: Int) -> String {
    let number = format(count)
    switch words[key] {
    case .plural(let forms)?: return Self.fill(form(of: forms, count), ["n": number])
    case .plain(let text)?: return Self.fill(text, ["n": number])
    case nil: preconditionFailure("The word '\(key.rawValue)' was not loaded")
    }
  }

  /// The form of a plural set for a number.
  package func form(of forms: [String: String], _ count: Int) -> String {
    pluralForms[count].flatMap { forms[$0] } ?? forms["other"] ?? ""
  }

  /// A whole number with its groups of three separated, such as `10,131`.
  package func format(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += groupSeparator }
      result.append(digit)
    }
    return result
  }

  package func format(_ date: CalendarDate) -> String {
    Self.fill(
      dateForm,
      [
        "day": String(date.day), "month": months[date.month - 1], "year": String(date.year),
      ])
  }

  package func format(from start: CalendarDate, to end: CalendarDate) -> String {
    Self.fill(periodForm, ["start": format(start), "end": format(end)])
  }

  private static func fill(_ form: String, _ values: [String: String]) -> String {
    guard form.utf8.contains(UInt8(ascii: "{")) else { return form }
    var result = ""
    var rest = form[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...].dropFirst()
      guard let close = rest.firstIndex(of: "}") else { return result + "{" + rest }
      result += values[String(rest[..<close])] ?? "{\(rest[..<close])}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
