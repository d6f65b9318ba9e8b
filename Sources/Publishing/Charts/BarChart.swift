import Formats

/// Horizontal bars, each below its label and its value, so that they need no axis, no key and no
/// colour to be read, and no more than 288 pixels.
struct BarChart {
  struct Bar {
    let label: String
    /// The number in the form of the language, or the shorthand.
    let value: String
    /// What the value is in words.
    let meaning: String
    /// `nil` draws no bar.
    let number: Int?
  }

  struct Group {
    /// Above the bars; empty when there is one group only.
    let title: String
    let bars: [Bar]
  }

  let groups: [Group]

  private static let thickness = 100
  /// Between a label and its bar.
  private static let space = 10
  private static let gap = 55
  private static let groupGap = 80

  /// Every bar with its value in one text.
  var description: String {
    groups.flatMap { group in
      group.bars.map { bar in
        (group.title.isEmpty ? "" : "\(group.title), ") + "\(bar.label): \(bar.meaning)"
      }
    }.joined(separator: "; ")
  }

  func markup(name: String, describedBy id: String, as description: String) -> Markup {
    var writer = SVGWriter(name: name, description: id, height: .em(height))
    writer.describe(description, id: id)
    let greatest = max(1, groups.flatMap { $0.bars.compactMap(\.number) }.max() ?? 1)
    var top = 0
    for (index, group) in groups.enumerated() {
      if index > 0 { top += Self.groupGap }
      for line in titleLines(of: group) {
        writer.text("", strong: line, y: .em(top + ChartFrame.baseline))
        top += ChartFrame.line
      }
      for (series, bar) in group.bars.enumerated() {
        let colour =
          groups.count == 1 ? 0 : ChartStyle.colour(of: series, among: group.bars.count)
        write(bar, colour: colour, greatest: greatest, top: &top, to: &writer)
      }
    }
    return writer.finish()
  }

  /// The length is in proportion to the number, the greatest being the whole width; nearest
  /// hundredth of a percent.
  private func write(
    _ bar: Bar, colour: Int, greatest: Int, top: inout Int, to writer: inout SVGWriter
  ) {
    let lines = ChartFrame.lines(bar.label, value: bar.value)
    for (text, strong) in lines {
      writer.text(text, strong: strong, y: .em(top + ChartFrame.baseline))
      top += ChartFrame.line
    }
    if let number = bar.number, number > 0 {
      let length = (20_000 * number + greatest) / (2 * greatest)
      top += Self.space
      writer.shape(
        "rect", [("y", .em(top)), ("width", .percent(length)), ("height", .em(Self.thickness))],
        ChartStyle.fill(colour))
      top += Self.thickness
    }
    top += Self.gap
  }

  private var height: Int {
    groups.enumerated().reduce(0) { height, item in
      let (index, group) = item
      let bars = group.bars.reduce(0) { sum, bar in
        sum + ChartFrame.lines(bar.label, value: bar.value).count * ChartFrame.line + Self.gap
          + ((bar.number ?? 0) > 0 ? Self.space + Self.thickness : 0)
      }
      return height + bars + titleLines(of: group).count * ChartFrame.line
        + (index > 0 ? Self.groupGap : 0)
    }
  }

  private func titleLines(of group: Group) -> [String] {
    group.title.isEmpty ? [] : TextWidth.lines(group.title, limit: ChartFrame.width * 7 / 10)
  }
}
