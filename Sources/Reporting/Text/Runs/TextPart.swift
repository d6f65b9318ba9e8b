/// A part of a longer list, counted from 0: the letters or the words of one run among those of its
/// page.
struct TextPart<Element: Sendable>: RandomAccessCollection, Sendable {
  private let all: [Element]
  private let offset: Int
  let startIndex: Int
  let endIndex: Int

  init(_ all: [Element], _ range: Range<Int>) {
    self.init(all, offset: range.lowerBound, 0..<range.count)
  }

  private init(_ all: [Element], offset: Int, _ indices: Range<Int>) {
    self.all = all
    self.offset = offset
    startIndex = indices.lowerBound
    endIndex = indices.upperBound
  }

  subscript(index: Int) -> Element {
    precondition(index >= startIndex && index < endIndex, "An index lies outside its part")
    return all[offset &+ index]
  }

  /// A part of this one that keeps its indices.
  subscript(bounds: Range<Int>) -> TextPart {
    precondition(
      bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex,
      "A range lies outside its part")
    return TextPart(all, offset: offset, bounds)
  }
}
