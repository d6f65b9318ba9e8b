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
    let greatest = max(1, groups.lazy.flatMap(\.bars).compactMap(\.number).max() ?? 1)
    let blocks = blocks(greatest)
    let height = (blocks.last?.top ?? 0) + (blocks.last?.height ?? 0)
    var writer = SVGWriter(name: name, description: id, height: .em(height))
    writer.describe(description, id: id)
    for block in blocks { write(block, to: &writer) }
    return writer.finish()
  }

  /// What stands in a stretch of the drawing: lines of text and perhaps a bar.
  private struct Block {
    let top: Int
    let height: Int
    let lines: [(text: String, strong: String)]
    /// In hundredths of a percent of the width.
    var length: Int?
    var colour = 0
  }

  /// From the top downwards.
  private func blocks(_ greatest: Int) -> [Block] {
    var blocks: [Block] = []
    var top = 0
    for (index, group) in groups.enumerated() {
      if index > 0 { top += Self.groupGap }
      let title = titleLines(of: group).map { (text: "", strong: $0) }
      blocks.append(Block(top: top, height: title.count * ChartFrame.line, lines: title))
      top += title.count * ChartFrame.line
      for (series, bar) in group.bars.enumerated() {
        var block = block(bar, at: top, greatest)
        if groups.count > 1 {
          block.colour = ChartStyle.colour(of: series, among: group.bars.count)
        }
        blocks.append(block)
        top += block.height
      }
    }
    return blocks
  }

  /// The length is in proportion to the number, the greatest being the whole width; nearest
  /// hundredth of a percent.
  private func block(_ bar: Bar, at top: Int, _ greatest: Int) -> Block {
    let lines = ChartFrame.lines(bar.label, value: bar.value)
    let height = lines.count * ChartFrame.line + Self.gap
    guard let number = bar.number, number > 0 else {
      return Block(top: top, height: height, lines: lines)
    }
    return Block(
      top: top, height: height + Self.space + Self.thickness, lines: lines,
      length: (20_000 * number + greatest) / (2 * greatest))
  }

  private func write(_ block: Block, to writer: inout SVGWriter) {
    var top = block.top
    for (text, strong) in block.lines {
      writer.text(text, strong: strong, y: .em(top + ChartFrame.baseline))
      top += ChartFrame.line
    }
    guard let length = block.length else { return }
    writer.shape(
      "rect",
      [
        ("y", .em(top + Self.space)), ("width", .percent(length)),
        ("height", .em(Self.thickness)),
      ], ChartStyle.fill(block.colour))
  }

  private func titleLines(of group: Group) -> [String] {
    group.title.isEmpty ? [] : TextWidth.lines(group.title, limit: ChartFrame.width * 7 / 10)
  }
}
