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
    let filled = ["slug", "nation", "name-\(defaultLanguage)", "force-\(defaultLanguage)"]
    var areas: [Area] = []
    // An area that is not there may be in a line with a fault.
    var isWhole = table.isWhole
    var seen: [String: SourceRange] = [:]
    for row in table.rows {
      reportEmptyCells(of: row, in: table, filled, collector: &collector)
      guard
        let area = read(row, columns: columns, needs: defaultLanguage, collector: &collector)
      else {
        isWhole = false
        continue
      }
      if let earlier = seen[area.slug.value] {
        collector.report(
          .areaDuplicate, "Area '\(area.slug.value)' stands twice", at: area.slug.range,
          notes: [Diagnostic.Note("It stands here too", at: earlier)])
        continue
      }
      seen[area.slug.value] = area.slug.range
      areas.append(area)
    }
    return AreaRegister(areas: areas, isKnown: isWhole)
  }

  private static func reportEmptyCells(
    of row: CSVTable.Row, in table: CSVTable, _ names: [String],
    collector: inout DiagnosticCollector
  ) {
    for (column, cell) in zip(table.header, row.cells)
    where cell.value.isEmpty && names.contains(column.value) {
      collector.report(.areaIncomplete, "Area has no '\(column.value)'", at: cell.range)
    }
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
    remedy: "Remove one of the two lines, or give the second area a slug of its own.")
  package static let areaIncomplete = DiagnosticKind(
    "areas.incomplete", title: "Each area has a slug, a nation, a name and a force",
    explanation: "These stand on the area's pages and in its address.",
    remedy: "Fill in the empty cells of the line.")
}
