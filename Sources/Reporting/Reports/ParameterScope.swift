package import Diagnostics
package import Formats

/// The values that `{{name}}` can stand for on one report's pages in one language.
package struct ParameterScope: Sendable {
  private let language: LanguageCode
  private let strings: StringTable
  private let edition: Edition
  private let figures: Figures?
  private var values: [String: Located<String>]

  /// The parameters that need no area.
  package init(edition: Edition, strings: StringTable) {
    self.language = strings.language
    self.strings = strings
    self.edition = edition
    self.figures = nil
    self.values = [:]
    let computed = [
      "edition": edition.id.description,
      "snapshot-date": strings.format(edition.period.snapshot),
      "period-start": strings.format(edition.period.start),
      "period-end": strings.format(edition.period.end),
      "population-estimate": strings.midYear(edition.populationEstimate),
    ]
    for (name, text) in computed { values[name] = Located(text, at: edition.file.startRange) }
    for (name, text) in edition.parameters {
      if let value = text[language] { values[name] = value }
    }
  }

  package init(report: Report, strings: StringTable) {
    let edition = ParameterScope(edition: report.edition, strings: strings)
    self.language = strings.language
    self.strings = strings
    self.edition = report.edition
    self.figures = report.figures
    self.values = edition.values
    let place = report.settings.name?.range ?? report.area.range
    values["area-name"] = Located(report.name(language), at: place)
    values["force"] = report.area.forces[language].map { Located($0, at: report.area.range) }
    for (form, text) in report.nameForms(language) {
      values["area-name-\(form)"] = Located(text, at: place)
    }
  }

  /// The same with further parameters.
  package func adding(_ more: [(name: String, value: Located<String>)]) -> ParameterScope {
    var copy = self
    for (name, value) in more { copy.values[name] = value }
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

  func lookUp(_ name: String) -> Located<String>? {
    if name.hasPrefix(Self.termPrefix) { return term(String(name.dropFirst(5))) }
    if let value = values[name] { return value }
    guard let figures, let key = CellKey(name), let cell = figures.cell(key) else { return nil }
    let place = cell.origin ?? figures.table(key.table)?.definition.key.range
    return place.map { Located(text(of: cell.value), at: $0) }
  }

  /// Where a name is defined.
  private func place(of name: String) -> SourceRange? {
    if name.hasPrefix(Self.termPrefix) { return edition.terms[String(name.dropFirst(5))]?.range }
    return lookUp(name)?.range
  }

  private func text(of observation: Observation) -> String {
    switch observation {
    case .number(let number): strings.format(number)
    case .shorthand(let shorthand): strings.word(shorthand.meaning)
    }
  }

  private static let termPrefix = "term:"

  /// Every name that has a value, in a fixed order.
  private var names: [String] {
    let terms = edition.terms.keys.map { Self.termPrefix + $0 }
    let cells = figures?.tables.flatMap { $0.cells.map(\.key.description) } ?? []
    return values.keys.sorted() + terms.sorted() + cells
  }
}

extension StringTable {
  /// A population estimate in words, such as `mid-1999`.
  package func midYear(_ estimate: PopulationEstimate) -> String {
    midYearForm.split(separator: "{year}", omittingEmptySubsequences: false)
      .joined(separator: String(estimate.year))
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
