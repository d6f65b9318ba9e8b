import Formats
import Reporting

/// The figures of a line chart, a row for each year.
struct TrendTable {
  let trend: Trend
  let strings: StringTable

  func markup(caption: String, id: String) -> Markup {
    var writer = HTMLWriter()
    TableFrame(id: id, caption: caption).write(to: &writer) { writer in
      writer.element("thead", .class("govuk-table__head")) { writer in
        writer.element("tr", .class("govuk-table__row")) { writer in
          TableFrame.writeColumnHeader(strings.word(.edition), isNumeric: false, to: &writer)
          for line in trend.lines {
            let name = trend.lines.count == 1 ? strings.word(.number) : line.name
            TableFrame.writeColumnHeader(name, isNumeric: true, to: &writer)
          }
        }
      }
      writer.element("tbody", .class("govuk-table__body")) { writer in
        for year in trend.years { write(EditionID(startYear: year), to: &writer) }
      }
    }
    return writer.finish()
  }

  private func write(_ edition: EditionID, to writer: inout HTMLWriter) {
    writer.element("tr", .class("govuk-table__row")) { writer in
      TableFrame.writeRowHeader(edition.description, to: &writer)
      for line in trend.lines {
        let point = line.points.first { $0.edition == edition }
        let value = point.map { Observation.number($0.number) } ?? .shorthand(.notAvailable)
        TableFrame.writeNumber(strings.text(of: value), to: &writer)
      }
    }
  }
}
