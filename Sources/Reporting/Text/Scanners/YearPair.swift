/// Two years joined by a stroke or a hyphen, such as `1999-00` or `1999/2000`.
struct YearPair: Sendable {
  let words: Range<Int>
  let first: Int
  /// In full: `00` behind 1999 is 2000.
  let second: Int
  /// Whether it is written as a span of years, which need not follow one another.
  let isSpan: Bool

  var isConsecutive: Bool { second == first + 1 }
}
