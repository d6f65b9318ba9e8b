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
}
