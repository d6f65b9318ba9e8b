import Formats

/// What stands above the bars of a group; nothing when there is one group only.
final class ChartTitle: Sendable {
  let text: String
  let lines: [String]

  init(_ text: String) {
    self.text = text
    lines = text.isEmpty ? [] : TextWidth.lines(text, limit: ChartFrame.width * 7 / 10)
  }
}
