import Diagnostics
import Formats
import Reporting

/// One page per figure of a table: areas down, years across, the newest first. Years come in groups
/// of ten, each a table of its own, so that the page stays readable however many there are.
enum MeasurePage: CollectionPageKind {
  private static let yearsPerTable = 10

  static func pages(of context: CollectionContext) -> [PagePlan] {
    let areas = context.areas.filter { !context.reports(of: $0).isEmpty }
    return context.series.flatMap { table in
      table.measures.map { measure in
        PagePlan(context.path(of: measure.cell)) { _ in
          page(of: measure, in: table, areas, context)
        }
      }
    }
  }

  private static func page(
    of measure: SeriesTable.Measure, in table: SeriesTable, _ areas: [Area],
    _ context: CollectionContext
  ) -> Page {
    let path = context.path(of: measure.cell)
    let title = table.title(of: measure)
    let editions = context.editions
    var used: Set<Shorthand> = []
    let tables = stride(from: 0, to: editions.count, by: yearsPerTable).map { start in
      let part = Array(editions[start..<min(start + yearsPerTable, editions.count)])
      let grid = MeasureGrid(
        cell: measure.cell, definition: table.definition, editions: part, areas: areas,
        context: context)
      return grid.markup(title: title, path: path, used: &used)
    }
    let content: TemplateRecord = [
      "tables": .list(tables.map(TemplateValue.markup)),
      "has-others": .flag(table.measures.count > 1),
      "others": .records(
        table.measures.filter { $0.cell != measure.cell }.map {
          context.link($0.label ?? title, from: path, to: context.path(of: $0.cell))
        }),
    ]
    let trail = (context.strings.word(.figuresOverYears), context.measureListPath)
    return Page(
      path: path, template: "pages/measure",
      record: context.frame(path, title: title, trail: [trail]) { other in
        let isThere = context.editions.contains { edition in
          edition.tableSet.table(table.key)?.seriesCaption?[other.language] != nil
        }
        return isThere ? other.path(of: measure.cell) : other.measureListPath
      }.merging(content).merging(SymbolList.record(used, context.strings)))
  }
}
