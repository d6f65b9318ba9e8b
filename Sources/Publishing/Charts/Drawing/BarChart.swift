import Formats

/// Horizontal bars, each below its label and its value, so that they need no axis, no key and no
/// colour to be read, and no more than 288 pixels.
struct BarChart {
  struct Bar {
    let label: ChartLabel
    /// The number in the form of the language, or the shorthand.
    let value: String
    /// What the value is in words.
    let meaning: String
    /// `nil` draws no bar.
    let number: Int?
    /// Whether the value stands behind the label and not below it.
    private let isBehind: Bool

    init(label: ChartLabel, value: String, meaning: String, number: Int?) {
      self.label = label
      self.value = value
      self.meaning = meaning
      self.number = number
      isBehind = label.hasRoom(for: value)
    }

    /// How many lines of text there are.
    var lineCount: Int { label.lines.count + (isBehind ? 0 : 1) }

    /// A line: part of the label, and the value if it is the last one.
    func line(_ index: Int) -> (text: String, strong: String) {
      (index < label.lines.count ? label.lines[index] : "", index == lineCount - 1 ? value : "")
    }
  }

  struct Group {
    let title: ChartTitle
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
    var description = ""
    description.reserveCapacity(1_024)
    for group in groups {
      for bar in group.bars {
        if !description.isEmpty { description += "; " }
        if !group.title.text.isEmpty {
          description += group.title.text
          description += ", "
        }
        description += bar.label.text
        description += ": "
        description += bar.meaning
      }
    }
    return description
  }

  func markup(name: String, describedBy id: String, as description: String) -> Markup {
    let greatest = max(1, groups.lazy.flatMap(\.bars).compactMap(\.number).max() ?? 1)
    var writer = SVGWriter(name: name, description: id, height: .em(height))
    writer.describe(description, id: id)
    var top = 0
    for (index, group) in groups.enumerated() {
      if index > 0 { top += Self.groupGap }
      for line in group.title.lines {
        writer.text("", strong: line, y: .em(top + ChartFrame.baseline))
        top += ChartFrame.line
      }
      for (series, bar) in group.bars.enumerated() {
        let colour =
          groups.count > 1 ? ChartStyle.colour(of: series, among: group.bars.count) : 0
        write(bar, at: top, greatest, colour, to: &writer)
        top += Self.height(of: bar)
      }
    }
    return writer.finish()
  }

  private var height: Int {
    var height = max(0, groups.count - 1) * Self.groupGap
    for group in groups {
      height += group.title.lines.count * ChartFrame.line
      for bar in group.bars { height += Self.height(of: bar) }
    }
    return height
  }

  private static func height(of bar: Bar) -> Int {
    bar.lineCount * ChartFrame.line + gap
      + (bar.number ?? 0 > 0 ? space + thickness : 0)
  }

  /// The length is in proportion to the number, the greatest being the whole width; nearest
  /// hundredth of a percent.
  private func write(
    _ bar: Bar, at top: Int, _ greatest: Int, _ colour: Int, to writer: inout SVGWriter
  ) {
    var top = top
    for index in 0..<bar.lineCount {
      let (text, strong) = bar.line(index)
      writer.text(text, strong: strong, y: .em(top + ChartFrame.baseline))
      top += ChartFrame.line
    }
    guard let number = bar.number, number > 0 else { return }
    writer.shape(
      "rect", ChartStyle.fill(colour), ("y", .em(top + Self.space)),
      ("width", .percent((20_000 * number + greatest) / (2 * greatest))),
      ("height", .em(Self.thickness)))
  }
}
