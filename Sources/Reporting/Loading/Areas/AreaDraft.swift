import Diagnostics

/// Collects the cells of one line.
struct AreaDraft {
  let place: SourceRange
  private var single: [AreaColumn: Located<String>] = [:]
  private var names: [LanguageCode: String] = [:]
  private var forms: [LanguageCode: [String: String]] = [:]
  private var forces: [LanguageCode: String] = [:]

  init(place: SourceRange) { self.place = place }

  mutating func set(
    _ column: AreaColumn, _ cell: Located<String>, collector: inout DiagnosticCollector
  ) {
    switch column {
    case .name(let language): names[language] = cell.value
    case .nameForm(let language, let form): forms[language, default: [:]][form] = cell.value
    case .force(let language): forces[language] = cell.value
    default: single[column] = cell
    }
  }

  /// - Returns: `nil` when a cell that every area needs is empty, which the loader reports, or the
  ///   slug cannot be used.
  func area(needs language: LanguageCode, collector: inout DiagnosticCollector) -> Area? {
    guard let slug = single[.slug], let nation = single[.nation], names[language] != nil,
      forces[language] != nil
    else { return nil }
    guard KeyName.check(slug, collector: &collector) else { return nil }
    guard !isTaken(slug.value) else {
      collector.report(
        .keyForm, "Slug '\(slug.value)' is the name of another folder of the publication",
        at: slug.range)
      return nil
    }
    return Area(
      slug: slug, nation: nation, region: single[.region],
      names: names, nameForms: forms, forces: forces,
      codes: list(.codes), aliases: list(.aliases),
      languages: languages(collector: &collector),
      languagesRange: single[.languages]?.range,
      validFrom: edition(.validFrom, collector: &collector),
      validTo: edition(.validTo, collector: &collector), range: place)
  }

  /// Beside the folders of the areas stand those of the editions, of the languages, of the style
  /// sheet, of the data and of the pages over all areas.
  private func isTaken(_ slug: String) -> Bool {
    ["a-z", "assets", "data", "tables"].contains(slug) || EditionID(slug) != nil
      || slug.utf8.count == 2
  }

  private func list(_ column: AreaColumn) -> [String] {
    single[column]?.value.split(separator: ";").map { part in
      String(part.drop { $0 == " " })
    } ?? []
  }

  private func languages(collector: inout DiagnosticCollector) -> [LanguageCode] {
    list(.languages).compactMap { text in
      if let language = LanguageCode(text) { return language }
      collector.report(
        .languageCode, "Language '\(text)' is not a language code",
        at: single[.languages]?.range ?? place)
      return nil
    }
  }

  private func edition(
    _ column: AreaColumn, collector: inout DiagnosticCollector
  ) -> EditionID? {
    guard let cell = single[column] else { return nil }
    if let edition = EditionID(cell.value) { return edition }
    EditionID.reportForm(cell, collector: &collector)
    return nil
  }
}
