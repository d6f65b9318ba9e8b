import Formats
import Reporting

/// Figures over the years: a point for each year with a figure, a line between neighbouring years,
/// a gap where a year is missing or the way of counting changed. The axis begins at 0.
struct LineChart {
  private let trend: Trend
  private let years: ClosedRange<Int>
  private let greatest: Int
  /// The axis of years, with room for labels over the greatest value.
  private let axis: Int
  /// The labels at the ends of the lines, where there are several.
  private let names: [[(text: String, strong: String)]]

  /// The ends of the axis of years, in hundredths of a percent, with room for half a year's name.
  private static let left = 1100
  private static let right = 8900
  private static let plot = 800
  private static let radius = 32

  init(trend: Trend) {
    self.trend = trend
    years = trend.years
    greatest = max(1, trend.lines.lazy.flatMap(\.points).map(\.number).max() ?? 1)
    names = trend.lines.count == 1 ? [] : trend.lines.map(Self.name)
    let lines = names.lazy.map(\.count).max() ?? 1
    axis = 40 + lines * ChartFrame.line + Self.plot
  }

  func markup(name: String, describedBy id: String, as description: String) -> Markup {
    var writer = SVGWriter(
      name: name, description: id, height: .em(axis + ChartFrame.line + 30))
    writer.describe(description, id: id)
    writeAxis(to: &writer)
    for found in trend.breaks {
      let x = (position(found.startYear) + position(found.startYear - 1)) / 2
      writer.shape(
        "line", ChartStyle.rule(isDashed: true), ("x1", .percent(x)), ("x2", .percent(x)),
        ("y1", .em(20)), ("y2", .em(axis)))
    }
    for index in trend.lines.indices { write(index, to: &writer) }
    if trend.lines.count == 1 {
      writeValues(of: trend.lines[0], to: &writer)
    } else {
      writeNames(to: &writer)
    }
    return writer.finish()
  }

  private func writeAxis(to writer: inout SVGWriter) {
    writer.shape(
      "line", ChartStyle.rule(), ("x2", .percent(10_000)), ("y1", .em(axis)), ("y2", .em(axis)))
    writer.text("0", y: .em(axis - 20))
    let names = trend.editions.map(\.description)
    let width = names.map(TextWidth.of).max() ?? 0
    for year in labelled(Array(years), width: width) {
      writer.text(
        names[year - years.lowerBound], x: .percent(position(year)),
        y: .em(axis + ChartFrame.baseline + 20), anchor: .middle)
    }
  }

  private func write(_ index: Int, to writer: inout SVGWriter) {
    let line = trend.lines[index]
    let colour = ChartStyle.colour(of: index, among: trend.lines.count)
    let look = ChartStyle.line(index, colour)
    let pointLook = ChartStyle.point(index, colour)
    let places = line.points.map { (x: x($0), y: y($0)) }
    for (number, place) in places.enumerated() where line.isJoined(number) {
      let next = places[number + 1]
      writer.shape("line", look, ("x1", place.x), ("y1", place.y), ("x2", next.x), ("y2", next.y))
    }
    for place in places {
      writer.shape(
        "circle", pointLook, ("cx", place.x), ("cy", place.y), ("r", .em(Self.radius)))
    }
  }

  /// The value over each point that has room for it.
  private func writeValues(of line: Trend.Line, to writer: inout SVGWriter) {
    let width = line.values.map(TextWidth.of).max() ?? 0
    // In the order of the points, as they are.
    var years = labelled(line.points.map(\.edition.startYear), width: width)[...]
    for (point, value) in zip(line.points, line.values)
    where point.edition.startYear == years.first {
      years.removeFirst()
      writer.text(
        "", strong: value, x: x(point), y: .em(y(point).hundredths - 60), anchor: .middle,
        isHaloed: true)
    }
  }

  /// The name and the last value of each line at its end, none over another.
  private func writeNames(to writer: inout SVGWriter) {
    let ends = zip(trend.lines, names).compactMap { line, name in
      line.points.last.map { (lines: name, place: y($0).hundredths) }
    }.sorted { $0.place < $1.place }
    var lowest = 0
    for (index, end) in ends.enumerated() {
      // Over its line, but the lowest one below it, where no other line is.
      let height = end.lines.count * ChartFrame.line
      let wanted =
        index == ends.count - 1 && index > 0 ? end.place + 10 + height : end.place - 60
      let below = ends[(index + 1)...].reduce(0) { $0 + $1.lines.count * ChartFrame.line }
      lowest = max(lowest + (index > 0 ? height : 0), min(wanted, axis - 20 - below))
      for (number, line) in end.lines.enumerated() {
        let y = lowest - (end.lines.count - 1 - number) * ChartFrame.line
        writer.text(
          line.text, strong: line.strong, x: .percent(10_000), y: .em(y), anchor: .end,
          isHaloed: true)
      }
    }
  }

  /// The label at the end of a line.
  private static func name(of line: Trend.Line) -> [(text: String, strong: String)] {
    guard let last = line.values.last else { return [] }
    return ChartLabel(line.name).lines(with: last)
  }

  /// The years whose labels have room beside each other on the narrowest screen: the last, the
  /// first, and from the last on as many as there is room for.
  private func labelled(_ years: [Int], width: Int) -> [Int] {
    guard let first = years.first, let last = years.last, first < last else { return years }
    let room = ChartFrame.share(width + 40)
    var chosen = [last]
    for year in years.reversed()
    where abs(position(chosen[chosen.count - 1]) - position(year)) >= room
      && (year == first || position(year) - position(first) >= room)
    { chosen.append(year) }
    if chosen[chosen.count - 1] != first { chosen.append(first) }
    return chosen.reversed()
  }

  private func x(_ point: YearFigure) -> SVGLength {
    .percent(position(point.edition.startYear))
  }

  /// In hundredths of a percent of the width.
  private func position(_ year: Int) -> Int {
    let span = max(1, years.upperBound - years.lowerBound)
    return Self.left + (Self.right - Self.left) * (year - years.lowerBound) / span
  }

  /// In proportion to the number, 0 being on the axis; nearest hundredth of the text's size.
  private func y(_ point: YearFigure) -> SVGLength {
    .em(axis - (2 * Self.plot * point.number + greatest) / (2 * greatest))
  }
}
