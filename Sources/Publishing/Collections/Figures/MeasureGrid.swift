import Formats
import Reporting

/// One figure of several areas in several years as a table.
struct MeasureGrid {
  let cell: CellKey
  let definition: TableDefinition
  /// The newest first.
  let editions: [Edition]
  let areas: [Area]
  let context: CollectionContext

  /// `path` is the page that the table stands on.
  func markup(title: String, path: String, used: inout Set<Shorthand>) -> Markup {
    guard let newest = editions.first?.id, let oldest = editions.last?.id else { return Markup() }
    let strings = context.strings
    let caption =
      newest == oldest
      ? "\(title), \(newest)"
      : strings.word(
        .yearGroup,
        ["title": title, "first": oldest.description, "last": newest.description])
    var writer = HTMLWriter()
    TableFrame(id: "years-\(newest)", caption: caption).write(to: &writer) { writer in
      writeHead(to: &writer)
      for rows in [areaRows(from: path), sumRows] where !rows.isEmpty {
        writer.element(TableFrame.body) { writer in
          for (row, values) in rows {
            used.formUnion(values.compactMap(\.shorthand))
            ComparisonTable.write(row, values, strings, to: &writer)
          }
        }
      }
    }
    return writer.finish()
  }

  private typealias Line = (row: ComparisonTable.RowHeader, values: [Observation])

  private func writeHead(to writer: inout HTMLWriter) {
    writer.element(TableFrame.head) { writer in
      writer.element(TableFrame.row) { writer in
        TableFrame.writeColumnHeader(
          context.strings.word(.area), isNumeric: false, to: &writer)
        for edition in editions {
          TableFrame.writeColumnHeader(edition.id.description, isNumeric: true, to: &writer)
        }
      }
    }
  }

  private func areaRows(from path: String) -> [Line] {
    areas.map { area in
      let href = RelativePath.from(path, to: context.path(of: area))
      let row = ComparisonTable.RowHeader(label: context.name(of: area), href: href)
      return (row, editions.map { value(of: area, in: $0) })
    }
  }

  private func value(of area: Area, in edition: Edition) -> Observation {
    if let report = context.report(of: area, edition.id) {
      return report.figures[cell] ?? .shorthand(.notApplicable)
    }
    let applies = area.exists(in: edition.id) && edition.tableSet.contains(cell)
    return .shorthand(applies ? .notAvailable : .notApplicable)
  }

  /// A sum stands only in years in which every area of the group has a report: in a row of years,
  /// sums over different areas would look like a change. Without any such year there is no row.
  private var sumRows: [Line] {
    context.areaGroups.compactMap { group in
      let values = editions.map { edition -> Observation in
        let reports = group.reports(for: edition.id)
        guard !reports.isEmpty, reports.count == group.expected(for: edition.id) else {
          return .shorthand(.notAvailable)
        }
        return GroupSum(
          reports: reports, edition: edition, populations: context.publication.populations
        ).value(of: cell, in: edition.tableSet.table(cell.table) ?? definition)
      }
      guard values.contains(where: { $0.number != nil }) else { return nil }
      let label = context.strings.word(.sumOfAll, ["name": group.name])
      let name = group.areas.count == context.areas.count ? group.name : label
      return (ComparisonTable.RowHeader(label: name, href: nil, isSum: true), values)
    }
  }
}
