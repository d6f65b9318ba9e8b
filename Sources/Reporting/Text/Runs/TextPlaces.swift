/// Where in a file the characters of a text are written.
struct TextPlaces: Sendable {
  /// Characters of one byte each that follow one another in the file, or one that is written in
  /// another way.
  private struct Stretch: Sendable {
    /// The place of the first character in the text.
    let start: Int
    /// In the file, in bytes.
    let lower: Int
    var upper: Int
  }

  private var stretches: [Stretch] = []
  private var count = 0

  /// Adds characters of one byte each.
  mutating func add(plain number: Int, at lower: Int) {
    guard number > 0 else { return }
    if let last = stretches.last, last.upper == lower,
      last.upper - last.lower == count - last.start
    {
      stretches[stretches.count - 1].upper += number
    } else {
      stretches.append(Stretch(start: count, lower: lower, upper: lower + number))
    }
    count += number
  }

  /// Adds one character.
  mutating func add(_ lower: Int, _ upper: Int) {
    if upper - lower == 1 {
      add(plain: 1, at: lower)
    } else {
      stretches.append(Stretch(start: count, lower: lower, upper: upper))
      count += 1
    }
  }

  /// From where the first character of a range begins to where the last one ends. The range is not
  /// empty.
  /// - Complexity: O(log *n*) in the number of stretches.
  func bytes(of range: Range<Int>) -> Range<Int> {
    precondition(
      !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= count,
      "A range lies outside the text")
    let first = stretches[stretch(of: range.lowerBound)]
    let lower = first.lower + range.lowerBound - first.start
    return lower..<max(lower, end(of: range.upperBound - 1))
  }

  private func end(of character: Int) -> Int {
    let number = stretch(of: character)
    let next = number + 1 < stretches.count ? stretches[number + 1].start : count
    let stretch = stretches[number]
    return character + 1 == next
      ? stretch.upper : stretch.lower + character + 1 - stretch.start
  }

  private func stretch(of character: Int) -> Int {
    var (low, high) = (0, stretches.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].start <= character { low = middle } else { high = middle }
    }
    return low
  }
}
