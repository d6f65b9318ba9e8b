import Formats

/// The measures that all charts share.
enum ChartFrame {
  /// The width on the narrowest screen, 288 pixels of 320, in hundredths of a text of 16 pixels.
  static let width = 1800
  /// From one line of text to the next.
  static let line = 130
  /// From the top of a line to the foot of its letters.
  static let baseline = 100

  /// A width as hundredths of a percent of the narrowest screen.
  static func share(_ width: Int) -> Int { (width * 10_000 + Self.width - 1) / Self.width }

  /// A label in lines that fit the narrowest screen, with its value behind the last one or, if
  /// that is too long, below it.
  static func lines(_ label: String, value: String) -> [(text: String, strong: String)] {
    // Readers may space letters and words out (WCAG 1.4.12), which takes a fifth more.
    let limit = width * 3 / 4
    var lines = TextWidth.lines(label, limit: limit).map { (text: $0, strong: "") }
    let last = lines.count - 1
    if TextWidth.of(lines[last].text) + TextWidth.space + TextWidth.of(value) <= limit {
      lines[last].strong = value
    } else {
      lines.append(("", value))
    }
    return lines
  }
}
