import Diagnostics
import Formats

/// The parameters in the sentences about figures, those of key facts and charts, whose value
/// depends on the report: those of its area, and names that nothing has. All others have a value in
/// every report of an edition or in none, and are looked up once (1.6 % of a build, when every
/// report did).
struct FigureTextParameters: Sendable {
  private let names: [LanguageCode: Set<String>]

  /// `terms` and `parameters` are those of the edition.
  init(
    _ set: TableSet, terms: [String: LocalizedText], parameters: [String: LocalizedText]
  ) {
    func hasValue(_ name: String, _ language: LanguageCode) -> Bool {
      if let key = ParameterScope.termKey(name) { return terms[key]?[language] != nil }
      return ParameterScope.namesOfEditions.contains(name) || parameters[name]?[language] != nil
        || CellKey(name).map(set.contains) ?? false
    }
    var names: [LanguageCode: Set<String>] = [:]
    let languages =
      set.keyFacts.flatMap(\.sentences.keys) + set.charts.flatMap(\.subtitle.texts.keys)
    for language in Set(languages) {
      names[language] = Self.names(in: set, language).filter { !hasValue($0, language) }
    }
    self.names = names
  }

  /// All but those that a chart gives its own texts.
  private static func names(in set: TableSet, _ language: LanguageCode) -> Set<String> {
    var names = Set(set.keyFacts.flatMap { $0.texts(language) }.flatMap(\.parameters).map(\.value))
    for chart in set.charts {
      let known = ChartParameter.allCases.filter { $0.isKnown(to: chart) }.map(\.rawValue)
      let own = chart.texts(language).flatMap(\.parameters).map(\.value)
      names.formUnion(own.filter { !known.contains($0) })
    }
    return names
  }

  /// Whether all of them surely have a value in a report. Where they may have none, each text is to
  /// be looked at.
  func haveValues(in report: Report, _ language: LanguageCode) -> Bool {
    guard let names = names[language] else { return false }
    return names.allSatisfy { name in
      name == ParameterScope.areaName
        || name == ParameterScope.force && report.area.forces[language] != nil
    }
  }
}
