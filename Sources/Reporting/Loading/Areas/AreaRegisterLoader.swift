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
