import Diagnostics

/// What caused the bytes of some HTML, in ascending order of offset.
///
/// It is asked only where something is wrong with a page, but a report has thousands of origins.
/// Those that come with a stretch of a text are therefore named by the list that they stand in:
/// copying them one by one, which counts a reference to a file for each, took 1 % of a build.
struct OriginList: Sendable {
  private enum Part: Sendable {
    case single(Markup.Origin)
    /// Some origins of a list, at least one, and how many bytes further behind they lie here.
    case stretch([Markup.Origin], Range<Int>, shift: Int)
  }

  private var parts: [Part] = []

  var isEmpty: Bool { parts.isEmpty }

  mutating func reserveCapacity(_ count: Int) { parts.reserveCapacity(count) }

  /// Adds an origin; a single one just before it at the same place no longer counts.
  mutating func mark(_ range: SourceRange, at offset: Int) {
    if case .single(let last)? = parts.last, last.offset == offset { parts.removeLast() }
    parts.append(.single(Markup.Origin(offset: offset, range: range)))
  }

  /// Adds some origins of a list that lie `shift` bytes further behind here.
  mutating func append(_ origins: [Markup.Origin], _ range: Range<Int>, shift: Int) {
    if !range.isEmpty { parts.append(.stretch(origins, range, shift: shift)) }
  }

  /// Adds all origins of another list, which lie `shift` bytes further behind here.
  mutating func append(_ other: OriginList, shift: Int) {
    parts.append(
      contentsOf: other.parts.lazy.map { part in
        switch part {
        case .single(let origin): .single(origin.moved(by: shift))
        case .stretch(let origins, let range, let own):
          .stretch(origins, range, shift: own + shift)
        }
      })
  }

  /// All of them, one by one.
  var all: [Markup.Origin] {
    var all: [Markup.Origin] = []
    for part in parts {
      switch part {
      case .single(let origin): all.append(origin)
      case .stretch(let origins, let range, let shift):
        all += origins[range].lazy.map { $0.moved(by: shift) }
      }
    }
    return all
  }

  /// The last origin at an offset or before it.
  /// - Complexity: O(log *n*).
  func last(upTo offset: Int) -> Markup.Origin? {
    let part = Self.count(parts.count) { start(ofPart: $0) <= offset } - 1
    guard part >= 0 else { return nil }
    switch parts[part] {
    case .single(let origin): return origin
    case .stretch(let origins, let range, let shift):
      let count = Self.count(range.count) {
        origins[range.lowerBound + $0].offset + shift <= offset
      }
      return origins[range.lowerBound + count - 1].moved(by: shift)
    }
  }

  private func start(ofPart index: Int) -> Int {
    switch parts[index] {
    case .single(let origin): origin.offset
    case .stretch(let origins, let range, let shift): origins[range.lowerBound].offset + shift
    }
  }

  /// How many of `count` things, the first ones, are so.
  private static func count(_ count: Int, where isSo: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isSo(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Markup.Origin {
  fileprivate func moved(by shift: Int) -> Self { Self(offset: offset + shift, range: range) }
}
