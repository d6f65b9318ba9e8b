package import Diagnostics
package import Formats

/// The values that `{{name}}` can stand for on one report's pages in one language.
package struct ParameterScope: Sendable {
  /// What all copies share: a scope is handed to every text and every closure.
  private final class Shared: Sendable {
    let strings: StringTable
    let edition: Edition
    let figures: Figures?
    let values: [String: Located<String>]

    init(
      strings: StringTable, edition: Edition, figures: Figures?,
      values: [String: Located<String>]
    ) {
      self.strings = strings
      self.edition = edition
      self.figures = figures
      self.values = values
    }
  }

  private let shared: Shared
  /// Further parameters, which come before the others.
  private var further: [(name: String, value: Located<String>)] = []

  private var strings: StringTable { shared.strings }
  private var edition: Edition { shared.edition }
  private var figures: Figures? { shared.figures }
  private var language: LanguageCode { shared.strings.language }

  /// The parameters that need no area.
  package init(edition: Edition, strings: StringTable) {
    shared = Shared(
      strings: strings, edition: edition, figures: nil, values: Self.values(of: edition, strings))
  }

  package init(report: Report, strings: StringTable) {
    let language = strings.language
    let place = report.settings.name?.range ?? report.area.range
    var values = Self.values(of: report.edition, strings)
    values[Self.areaName] = Located(report.name(language), at: place)
    values[Self.force] = report.area.forces[language].map { Located($0, at: report.area.range) }
    for (form, text) in report.nameForms(language) {
      values["area-name-\(form)"] = Located(text, at: place)
    }
    shared = Shared(
      strings: strings, edition: report.edition, figures: report.figures, values: values)
  }

  static let areaName = "area-name"
  static let force = "force"
  /// Parameters with a value in every edition.
  package static let namesOfEditions = [
    "edition", "snapshot-date", "period-start", "period-end", "population-estimate",
  ]

  private static func values(
    of edition: Edition, _ strings: StringTable
  ) -> [String: Located<String>] {
    let place = edition.file.startRange
    let period = edition.period
    var values = [
      "edition": Located(edition.id.description, at: place),
      "snapshot-date": Located(strings.format(period.snapshot), at: place),
      "period-start": Located(strings.format(period.start), at: place),
      "period-end": Located(strings.format(period.end), at: place),
      "population-estimate": Located(strings.midYear(edition.populationEstimate), at: place),
    ]
    for (name, text) in edition.parameters {
      if let value = text[strings.language] { values[name] = value }
    }
    return values
  }

  /// The same with further parameters.
  package func adding(_ more: [(name: String, value: Located<String>)]) -> ParameterScope {
    var copy = self
    copy.further = more + further
    return copy
  }

  /// The value of a parameter, or `nil` after a message.
  package func value(
    of name: String, at range: SourceRange, collector: inout DiagnosticCollector
  ) -> Located<String>? {
    if let value = lookUp(name) { return value }
    let near = EditDistance.nearest(to: name, among: names)
    collector.report(
      .parameterUnknown,
      "Parameter '\(name)' has no value here".didYouMean(near), at: range,
      notes: near.flatMap { name in
        place(of: name).map { [Diagnostic.Note("'\(name)' is defined here", at: $0)] }
      } ?? [],
      fixes: near.map {
        [Diagnostic.Fix("Write '{{\($0)}}'", replacing: range, with: "{{\($0)}}")]
      } ?? [])
    return nil
  }

  /// A text with its parameters replaced; unknown ones are reported and leave a gap.
  package func resolve(
    _ text: ParameterText, collector: inout DiagnosticCollector
  ) -> String {
    text.text(resolving: resolver, collector: &collector)
  }

  /// This scope in the form that the Markdown renderer asks for.
  package var resolver: ParameterResolver {
    { name, range, collector in value(of: name, at: range, collector: &collector) }
  }

  /// A term of the edition in this language.
  package func term(_ key: String) -> Located<String>? { edition.terms[key]?[language] }

  /// The words for a row, a column or a dimension of a table; the key itself where the edition has
  /// none, which its check reports.
  package func label(_ key: String) -> String {
    edition.tableSet.labels[key].flatMap { term($0.value)?.value } ?? key
  }

  /// Reports the parameters of a text that have no value.
  package func check(_ text: ParameterText, collector: inout DiagnosticCollector) {
    for case .parameter(let name, let range) in text.segments where !hasValue(name) {
      _ = value(of: name, at: range, collector: &collector)
    }
  }

  private func hasValue(_ name: String) -> Bool {
    if let key = Self.termKey(name) { return term(key) != nil }
    if plainValue(name) != nil { return true }
    return figures.map { figures in CellKey(name).map(figures.contains) ?? false } ?? false
  }

  func lookUp(_ name: String) -> Located<String>? {
    if let key = Self.termKey(name) { return term(key) }
    if let value = plainValue(name) { return value }
    guard let figures, let key = CellKey(name), let cell = figures.cell(key) else { return nil }
    let place = cell.origin ?? figures.table(key.table)?.definition.key.range
    return place.map { Located(text(of: cell.value), at: $0) }
  }

  private func plainValue(_ name: String) -> Located<String>? {
    further.first { $0.name == name }?.value ?? shared.values[name]
  }

  /// Where a name is defined.
  private func place(of name: String) -> SourceRange? {
    if let key = Self.termKey(name) { return edition.terms[key]?.range }
    return lookUp(name)?.range
  }

  private func text(of observation: Observation) -> String {
    switch observation {
    case .number(let number): strings.format(number)
    case .shorthand(let shorthand): strings.word(shorthand.meaning)
    }
  }

  private static let termPrefix = "term:"

  /// The key of the term that a name stands for.
  static func termKey(_ name: String) -> String? {
    // Most names begin with another letter, which costs less to see than a prefix.
    guard name.utf8.first == termPrefix.utf8.first, name.hasPrefix(termPrefix) else { return nil }
    return String(Substring(name.utf8.dropFirst(termPrefix.utf8.count)))
  }

  /// Every name that has a value, in a fixed order.
  private var names: [String] {
    let terms = edition.terms.keys.map { Self.termPrefix + $0 }
    let cells = figures?.tables.flatMap { $0.cells.map(\.key.description) } ?? []
    let plain = Set(shared.values.keys).union(further.map(\.name))
    return plain.sorted() + terms.sorted() + cells
  }
}

extension DiagnosticKind {
  package static let parameterUnknown = DiagnosticKind(
    "parameters.unknown", title: "Every parameter that a text uses has a value",
    explanation: """
      A name in double braces is replaced by a date, a name, a term or a figure. Without a \
      value there would be a hole in the sentence.
      """,
    remedy: """
      Correct the spelling; the guide for editors lists the names. Write \\{{ where two braces \
      are meant as such.
      """)
}
