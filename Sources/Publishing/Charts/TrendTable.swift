import Formats
import Reporting

/// The figures of a line chart, a row for each year.
struct TrendTable {
  let trend: Trend
  let strings: StringTable

  func markup(caption: String, id: String) -> Markup {
    var writer = HTMLWriter(
      capacity: 768 + trend.years.count * (160 + trend.lines.count * 72))
    TableFrame(id: id, caption: caption).write(to: &writer) { writer in
      writer.element(TableFrame.head) { writer in
        writer.element(TableFrame.row) { writer in
          TableFrame.writeColumnHeader(strings.word(.edition), isNumeric: false, to: &writer)
          for line in trend.lines {
            let name = trend.lines.count == 1 ? strings.word(.number) : line.name
            TableFrame.writeColumnHeader(name, isNumeric: true, to: &writer)
          }
        }
      }
      writer.element(TableFrame.body) { writer in
        // How many points of each line stand above.
        var done = trend.lines.map { _ in 0 }
        for edition in trend.editions { write(edition, &done, to: &writer) }
      }
    }
    return writer.finish()
  }

  private func write(_ edition: EditionID, _ done: inout [Int], to writer: inout HTMLWriter) {
    writer.element(TableFrame.row) { writer in
      TableFrame.writeRowHeader(edition.description, to: &writer)
      for (index, line) in trend.lines.enumerated() {
        let next = done[index]
        let isKnown = next < line.points.count && line.points[next].edition == edition
        TableFrame.writeNumber(
          isKnown ? line.values[next] : Shorthand.notAvailable.symbol, to: &writer)
        if isKnown { done[index] += 1 }
      }
    }
  }
}
