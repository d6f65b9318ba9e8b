import Formats

/// A dot for each area along one axis, the own one marked: where it lies among the others, without
/// naming them or their order.
struct DotStrip {
  private let values: [Int]
  private let own: Int
  private let ownName: String
  private let medianName: String
  private let median: Int
  private let format: (Int) -> String
  /// The ends of the axis: round numbers around all values.
  private let scale: (lower: Int, upper: Int)

  private static let radius = 28
  private static let ownRadius = 42
  /// From one row of dots to the next.
  private static let step = 62
  /// The ends of the axis, in hundredths of a percent.
  private static let left = 300
  private static let right = 9700
  /// How far apart dots of a row stand.
  private static let spacing = ChartFrame.share(2 * radius + 4)

  /// `values` are those of all areas, the own one among them, in ascending order; at least one.
  /// `format` writes a number in the form of the language.
  init(
    values: [Int], own: Int, ownName: String, medianName: String, median: Int,
    format: @escaping (Int) -> String
  ) {
    self.values = values
    self.own = own
    self.ownName = ownName
    self.medianName = medianName
    self.median = median
    self.format = format
    scale = Self.scale(from: values.first ?? own, to: values.last ?? own)
  }

  /// The middle of values in ascending order, to the nearest whole number, halves upwards.
  static func median(_ values: [Int]) -> Int {
    let half = values.count / 2
    return values.count.isMultiple(of: 2) ? (values[half - 1] + values[half] + 1) / 2 : values[half]
  }

  func markup(name: String, describedBy id: String, as description: String) -> Markup {
    let rows = rows
    let axis = ChartFrame.line + 20 + Self.ownRadius + rows.count * Self.step
    let labels = ChartLabel(ownName).lines(with: format(own))
    let foot = axis + labels.count * ChartFrame.line
    var writer = SVGWriter(name: name, description: id, height: .em(foot + ChartFrame.line + 30))
    writer.describe(description, id: id)
    label((medianName, format(median)), at: median, y: ChartFrame.baseline, to: &writer)
    writer.shape(
      "line", ChartStyle.rule(isDashed: true), ("x1", x(median)), ("x2", x(median)),
      ("y1", .em(ChartFrame.line)), ("y2", .em(axis)))
    let look = ChartStyle.otherDot
    for (level, row) in rows.enumerated() {
      let y = axis - Self.ownRadius - level * Self.step
      writer.shapes(
        "circle", look, "cx", at: row.others.map(x), ("cy", .em(y)), ("r", .em(Self.radius)))
    }
    writer.shape(
      "circle", ChartStyle.ownDot, ("cx", x(own)), ("cy", .em(axis - Self.ownRadius)),
      ("r", .em(Self.ownRadius)))
    writer.shape(
      "line", ChartStyle.rule(), ("x2", .percent(10_000)), ("y1", .em(axis)), ("y2", .em(axis)))
    for (number, line) in labels.enumerated() {
      let y = axis + number * ChartFrame.line + ChartFrame.baseline + 10
      label(line, at: own, y: y, to: &writer)
    }
    let ends = foot + ChartFrame.baseline + 20
    writer.text(format(scale.lower), y: .em(ends))
    writer.text(format(scale.upper), x: .percent(10_000), y: .em(ends), anchor: .end)
    return writer.finish()
  }

  private func label(
    _ line: (text: String, strong: String), at value: Int, y: Int, to writer: inout SVGWriter
  ) {
    let place = x(value)
    let half = ChartFrame.share(TextWidth.of("\(line.text) \(line.strong)")) / 2
    let anchor: SVGWriter.Anchor =
      place.hundredths < half ? .start : place.hundredths > 10_000 - half ? .end : .middle
    let edge: SVGLength =
      anchor == .start ? .percent(0) : anchor == .end ? .percent(10_000) : place
    writer.text(line.text, strong: line.strong, x: edge, y: .em(y), anchor: anchor)
  }

  /// The dots from the axis upwards: each stands in the lowest row where it has room. The own one
  /// is the first in the lowest row.
  private var rows: [(taken: [Int], others: [Int])] {
    var rows = [(taken: [x(own).hundredths], others: [Int]())]
    var others = values
    if let index = others.firstIndex(of: own) { others.remove(at: index) }
    for value in others {
      let place = x(value).hundredths
      let row = rows.firstIndex { row in
        row.taken.allSatisfy { abs($0 - place) >= Self.spacing }
      }
      if let row {
        rows[row].taken.append(place)
        rows[row].others.append(value)
      } else {
        rows.append(([place], [value]))
      }
    }
    return rows
  }

  private func x(_ value: Int) -> SVGLength {
    let span = scale.upper - scale.lower
    return .percent(Self.left + (Self.right - Self.left) * (value - scale.lower) / span)
  }

  private static func scale(from least: Int, to greatest: Int) -> (lower: Int, upper: Int) {
    let step = roundStep(for: max(1, greatest - least))
    let lower = least / step * step
    let upper = (greatest + step - 1) / step * step
    return (lower, max(upper, lower + step))
  }

  /// The greatest of 1, 2, 5, 10, 20, 50, … that goes into a span at least four times.
  private static func roundStep(for span: Int) -> Int {
    var step = 1
    var factors = [2, 5, 10]
    var decade = 1
    while let factor = factors.first, 4 * decade * factor <= span {
      step = decade * factor
      factors.removeFirst()
      if factors.isEmpty {
        factors = [2, 5, 10]
        decade *= 10
      }
    }
    return step
  }
}
