import Diagnostics
import Formats
import Reporting

/// What became of a table's totals since the year before, in words under the table: a further
/// column would push the table off a phone, and read by ear it would stand far from its total.
struct YearChange {
  let context: ReportContext

  init(_ context: ReportContext) { self.context = context }

  /// The fields of the template; without figures of the year before there is nothing to show.
  func fields(under table: StatisticalTable) -> [(TemplateName, TemplateValue)] {
    let strings = context.strings
    let before = context.report.edition.id.previous
    let known = cells(of: table).compactMap { item in
      earlier(item.cell).map { (key: item.key, cell: item.cell, figure: $0) }
    }
    let comparable = known.filter {
      !context.publication.isBroken($0.cell, from: before, to: context.report.edition.id)
    }
    let changes = comparable.compactMap { item in
      table.cell(item.cell)?.value.number.map { now in
        (item.key.isEmpty ? "" : "\(label(item.key)): ") + change(from: item.figure.number, to: now)
      }
    }
    var notes = HistorySources.sentences(comparable.map(\.figure), strings)
    if comparable.count < known.count {
      notes.insert(strings.word(.changeBroken, ["edition": before.description]), at: 0)
      notes += reasons(known.map(\.cell), before)
    }
    let isShown = !changes.isEmpty || comparable.count < known.count
    return [
      ("has-changes", .flag(isShown)),
      ("has-change-list", .flag(changes.count > 1)),
      ("changes", .texts(changes.count > 1 ? changes : [])),
      ("only-change", .optional(changes.count == 1 ? changes.first : nil)),
      (
        "changes-since",
        .optional(
          changes.isEmpty ? nil : strings.word(.changeSince, ["edition": before.description]))
      ),
      ("change-notes", .texts(isShown ? notes : [])),
    ]
  }

  /// The columns of the total row, the rows of a table without columns, or the single cell; each
  /// by its key.
  private func cells(of table: StatisticalTable) -> [(key: String, cell: CellKey)] {
    let definition = table.definition
    guard let rows = definition.rows else { return [("", definition.cell("", ""))] }
    guard let columns = definition.columns else {
      return rows.allKeys.map { ($0, definition.cell($0, "")) }
    }
    guard rows.hasTotal else { return [] }
    return columns.allKeys.map { ($0, definition.cell(CellKey.total, $0)) }
  }

  private func earlier(_ cell: CellKey) -> YearFigure? {
    context.series.figure(
      cell,
      of: ReportAddress(
        area: context.report.area.slug.value, edition: context.report.edition.id.previous))
  }

  private func change(from before: Int, to now: Int) -> String {
    let strings = context.strings
    let values: KeyValuePairs = [
      "now": strings.format(now), "before": strings.format(before),
      "change": strings.format(abs(now - before)),
    ]
    let word: InterfaceWord =
      now > before ? .changeRise : now < before ? .changeFall : .changeNone
    return strings.word(word, values)
  }

  private func reasons(_ cells: [CellKey], _ before: EditionID) -> [String] {
    var seen: Set<String> = []
    return cells.flatMap {
      context.publication.breaks(of: $0, from: before, to: context.report.edition.id)
    }
    .compactMap { found in
      (found.reason[context.language] ?? found.reason[context.publication.site.defaultLanguage])?
        .value
    }
    .filter { seen.insert($0).inserted }
  }

  private func label(_ key: String) -> String {
    key == CellKey.total ? context.strings.word(.total) : context.scope.label(key)
  }
}
