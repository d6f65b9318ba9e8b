import Diagnostics

/// Lines of a text that stand where another edition has others.
struct PassageChange: Sendable {
  let old: [EditionLine]
  let new: [EditionLine]
  /// Where the old lines are, or would be if there were any.
  let oldPlace: SourceRange
  let newPlace: SourceRange

  /// The part that the change belongs to.
  var part: String { (new.first ?? old.first)?.part ?? "" }
  var lines: [EditionLine] { old + new }

  /// The changes that make the new lines of the old ones, in the order of the text.
  /// - Complexity: O(*n* × *d*), *d* being the number of lines that differ.
  static func all(from old: [EditionLine], to new: [EditionLine]) -> [PassageChange] {
    guard let oldEnd = old.last?.range, let newEnd = new.last?.range else { return [] }
    let (removed, inserted) = differences(old, new)
    var changes: [PassageChange] = []
    var (first, second) = (0, 0)
    while first < old.count || second < new.count {
      let (oldStart, newStart) = (first, second)
      while removed.contains(first) { first += 1 }
      while inserted.contains(second) { second += 1 }
      if first == oldStart, second == newStart {
        (first, second) = (first + 1, second + 1)
        continue
      }
      changes.append(
        PassageChange(
          old: Array(old[oldStart..<first]), new: Array(new[newStart..<second]),
          oldPlace: oldStart < old.count ? old[oldStart].range : oldEnd,
          newPlace: newStart < new.count ? new[newStart].range : newEnd))
    }
    return changes
  }

  private static func differences(
    _ old: [EditionLine], _ new: [EditionLine]
  ) -> (removed: Set<Int>, inserted: Set<Int>) {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in new.map(\.text).difference(from: old.map(\.text)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    return (removed, inserted)
  }

  /// The words in which two lines differ.
  static func differingWords(
    _ old: EditionLine, _ new: EditionLine
  ) -> (old: SourceRange, new: SourceRange) {
    let (left, right) = (Array(old.text.utf8), Array(new.text.utf8))
    var start = zip(left, right).prefix { $0 == $1 }.count
    while start > 0, !EditionLine.isBlank(left[start - 1]) { start -= 1 }
    let room = min(left.count, right.count) - start
    var end = min(zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count, room)
    while end > 0, !EditionLine.isBlank(left[left.count - end]) { end -= 1 }
    return (old.range.part(start, left.count - end), new.range.part(start, right.count - end))
  }
}
