package import Diagnostics
import Formats

/// Reads `areas.csv`.
package enum AreaRegisterLoader {
  private static let required = ["slug", "nation", "codes", "aliases", "languages"]

  package static func load(
    _ file: SourceFile, defaultLanguage: LanguageCode, collector: inout DiagnosticCollector
  ) -> AreaRegister? {
    guard let table = CSVReader.read(file, collector: &collector) else { return nil }
    let columns = table.header.map { AreaColumn($0.value) }
    let needed = required + ["name-\(defaultLanguage)", "force-\(defaultLanguage)"]
    guard
      table.checkHeader(
        required: needed, isKnown: { AreaColumn($0) != nil }, collector: &collector)
    else { return nil }
    var areas: [Area] = []
    var seen: [String: SourceRange] = [:]
    for row in table.rows {
      guard
        let area = read(row, columns: columns, needs: defaultLanguage, collector: &collector)
      else { continue }
      if let earlier = seen[area.slug.value] {
        collector.report(
          .areaDuplicate, "Area '\(area.slug.value)' stands twice", at: area.slug.range,
          notes: [Diagnostic.Note("It stands here too", at: earlier)])
        continue
      }
      seen[area.slug.value] = area.slug.range
      areas.append(area)
    }
    return AreaRegister(areas: areas)
  }

  private static func read(
    _ row: CSVTable.Row, columns: [AreaColumn?], needs language: LanguageCode,
    collector: inout DiagnosticCollector
  ) -> Area? {
    var draft = AreaDraft(place: row.range)
    for (column, cell) in zip(columns, row.cells) where !cell.value.isEmpty {
      guard let column else { continue }
      draft.set(column, cell, collector: &collector)
    }
    return draft.area(needs: language, collector: &collector)
  }
}

/// What a column of the register holds.
enum AreaColumn: Hashable {
  case slug, nation, codes, aliases, languages, validFrom, validTo
  case name(LanguageCode)
  case nameForm(LanguageCode, String)
  case force(LanguageCode)

  /// - Returns: `nil` when no column has this name.
  init?(_ text: String) {
    switch text {
    case "slug": self = .slug
    case "nation": self = .nation
    case "codes": self = .codes
    case "aliases": self = .aliases
    case "languages": self = .languages
    case "valid-from": self = .validFrom
    case "valid-to": self = .validTo
    default:
      let parts = text.split(separator: "-", maxSplits: 2).map(String.init)
      guard parts.count > 1, let language = LanguageCode(parts[1]) else { return nil }
      switch (parts[0], parts.count) {
      case ("name", 2): self = .name(language)
      case ("name", 3): self = .nameForm(language, parts[2])
      case ("force", 2): self = .force(language)
      default: return nil
      }
    }
  }
}

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

  func area(needs language: LanguageCode, collector: inout DiagnosticCollector) -> Area? {
    guard let slug = single[.slug], let nation = single[.nation], names[language] != nil,
      forces[language] != nil
    else {
      collector.report(
        .areaIncomplete, "Area needs a slug, a nation, a name and a force", at: place)
      return nil
    }
    guard KeyName.check(slug, collector: &collector) else { return nil }
    return Area(
      slug: slug, nation: nation, names: names, nameForms: forms, forces: forces,
      codes: list(.codes), aliases: list(.aliases),
      languages: languages(collector: &collector),
      validFrom: edition(.validFrom, collector: &collector),
      validTo: edition(.validTo, collector: &collector), range: place)
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
    collector.report(.editionForm, "'\(cell.value)' does not name a reporting year", at: cell.range)
    return nil
  }
}

extension DiagnosticKind {
  package static let areaDuplicate = DiagnosticKind(
    "areas.duplicate", title: "Each area stands once in the register",
    explanation: "Two lines for one area would give it two names.",
    remedy: "Remove one of the two lines.")
  package static let areaIncomplete = DiagnosticKind(
    "areas.incomplete", title: "Each area has a slug, a nation, a name and a force",
    explanation: "These stand on the area's pages and in its address.",
    remedy: "Fill in the empty cells of the line.")
  package static let editionForm = DiagnosticKind(
    "editions.form",
    title: "A reporting year is written as its first year and the last two digits of the next",
    explanation: """
      Dates, captions and addresses are computed from this name, so the two years must follow \
      each other.
      """,
    remedy: "Write four digits, a hyphen and two digits, the second year following the first.")
}
