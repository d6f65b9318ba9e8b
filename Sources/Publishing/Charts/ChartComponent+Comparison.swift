import Diagnostics
import Formats
import Reporting

/// Charts that set the area's figure beside others: those of earlier years, those of other areas.
extension ChartComponent {
  /// `nil` unless the report's figure can be compared with an earlier one.
  func lineContent(
    _ plan: ChartPlan, _ cells: [(cell: CellKey, name: String)], _ whole: String?
  ) -> Content? {
    let edition = context.report.edition.id
    let ownName = context.report.name(context.language)
    var lines = cells.compactMap { cell, name in
      line(cell, of: context.report.area.slug.value, named: whole == nil ? name : ownName)
    }
    guard let own = lines.first, let now = own.points.last, now.edition == edition,
      lines.count == cells.count, let start = own.start
    else { return nil }
    if let whole, let cell = cells.first?.cell,
      let all = line(cell, of: HistoryTable.everyArea, named: whole)
    {
      lines.append(all)
    }
    let trend = Trend(lines: lines)
    return Content(
      picture: LineChart(trend: trend).markup(
        name: plan.id, describedBy: plan.textID,
        as: context.strings.word(.chartLine, ["values": description(of: trend)])),
      comparison: now.number - start.number,
      scope: scope(
        [
          (.now, context.strings.format(now.number)),
          (.before, context.strings.format(start.number)),
          (.since, start.edition.description),
          (.change, context.strings.format(abs(now.number - start.number))),
        ], plan),
      notes: notes(under: trend),
      figures: { caption, id in
        TrendTable(trend: trend, strings: context.strings).markup(caption: caption, id: id)
      },
      symbols: trend.hasGaps ? [.notAvailable] : [])
  }

  /// `nil` when too few areas have a figure, or this one has none.
  func dotContent(_ plan: ChartPlan, _ cell: CellKey, _ fewest: Int) -> Content? {
    let values = context.series.numbers(cell, of: context.report.edition.id)
    guard values.count >= fewest, let own = context.report.figures[cell]?.number else { return nil }
    let median = DotStrip.median(values)
    let format = context.strings.format(_:) as (Int) -> String
    let ownName = context.report.name(context.language)
    let medianName = context.strings.word(.chartMedian)
    let range = "\(format(values[0])) – \(format(values[values.count - 1]))"
    let picture = DotStrip(
      values: values, own: own, ownName: ownName, medianName: medianName, median: median,
      format: format)
    return Content(
      picture: picture.markup(
        name: plan.id, describedBy: plan.textID,
        as: context.strings.word(
          .chartDots,
          [
            "values": "\(ownName): \(format(own)); \(medianName): \(format(median))",
            "range": range,
          ])),
      comparison: own - median,
      scope: scope(
        [
          (.now, format(own)), (.median, format(median)), (.areas, format(values.count)),
          (.change, format(abs(own - median))),
        ], plan),
      notes: [context.strings.word(.chartAreas, count: values.count)])
  }

  private func line(_ cell: CellKey, of area: String, named name: String) -> Trend.Line? {
    Trend.Line(cell, of: area, upTo: context.report.edition.id, named: name, context)
  }

  private func scope(
    _ values: [(ChartParameter, String)], _ plan: ChartPlan
  ) -> ParameterScope {
    context.scope.adding(values.map { ($0.0.rawValue, Located($0.1, at: plan.range)) })
  }

  private func description(of trend: Trend) -> String {
    var description = ""
    description.reserveCapacity(trend.lines.count * 256)
    for line in trend.lines {
      if !description.isEmpty { description += ". " }
      if trend.lines.count > 1 {
        description += line.name
        description += ", "
      }
      for (index, point) in line.points.enumerated() {
        if index > 0 { description += "; " }
        description += point.edition.description
        description += ": "
        description += line.values[index]
      }
    }
    return description
  }

  private func notes(under trend: Trend) -> [String] {
    let strings = context.strings
    let isAlone = trend.lines.count == 1
    var notes: [String] = []
    for line in trend.lines where !line.missing.isEmpty {
      let years = line.missing.map(\.description).joined(separator: ", ")
      notes.append(
        strings.word(.chartMissing, ["years": isAlone ? years : "\(line.name), \(years)"]))
    }
    for found in trend.breaks {
      notes.append(strings.word(.chartBreak, ["edition": found.description]))
    }
    return notes + [strings.word(.chartReports)]
      + trend.lines.flatMap {
        HistorySources.sentences($0.points, of: isAlone ? "" : $0.name, strings)
      }
  }
}
