import Formats

/// A text in lines that fit the narrowest screen, measured once for all charts that show it.
final class ChartLabel: Sendable {
  let text: String
  /// At least one.
  let lines: [String]
  /// How much room is left in the last one.
  private let room: Int

  // Readers may space letters and words out (WCAG 1.4.12), which takes a fifth more.
  private static let limit = ChartFrame.width * 3 / 4

  init(_ text: String) {
    self.text = text
    lines = TextWidth.lines(text, limit: Self.limit)
    room = Self.limit - TextWidth.of(lines[lines.count - 1])
  }

  /// Whether a value stands behind the last line; if it is too long, it stands below.
  func hasRoom(for value: String) -> Bool {
    TextWidth.space + TextWidth.of(value) <= room
  }

  /// The lines with a value behind the last one or below it.
  func lines(with value: String) -> [(text: String, strong: String)] {
    var lines = lines.map { (text: $0, strong: "") }
    if hasRoom(for: value) {
      lines[lines.count - 1].strong = value
    } else {
      lines.append(("", value))
    }
    return lines
  }
}
