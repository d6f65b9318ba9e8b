/// A fixed form of letters and digits, such as that of a number plate, and its finder.
///
/// `A` stands for a capital letter, `9` for a digit, `_` for a blank that may be missing; every
/// other character stands for itself. A match touches no other letter or digit.
struct ScalarPattern: Sendable {
  private let elements: [Unicode.Scalar]

  init(_ form: String) { elements = Array(form.unicodeScalars) }

  /// The end of the match that begins at `start`, if there is one.
  func end(at start: Int, in scalars: TextPart<Unicode.Scalar>) -> Int? {
    var index = start
    for element in elements {
      let here = index < scalars.count ? scalars[index] : "\n"
      switch element {
      case "A": guard here >= "A", here <= "Z" else { return nil }
      case "9": guard TextWord.isDigit(here) else { return nil }
      case "_": if here != " " && here != "\u{A0}" { continue }
      default: guard here == element else { return nil }
      }
      index += 1
    }
    return index < scalars.count && TextWord.isPart(scalars[index]) ? nil : index
  }

  /// Every stretch that has one of the forms, from left to right.
  static func matches(of patterns: [ScalarPattern], in run: TextRun) -> [Range<Int>] {
    var matches: [Range<Int>] = []
    for word in run.words where word.range.lowerBound >= (matches.last?.upperBound ?? 0) {
      let start = word.range.lowerBound
      // Every form begins with a capital or a digit, most words do not.
      guard TextWord.isDigit(run.scalars[start]) || TextWord.isUpper(run.scalars[start]) else {
        continue
      }
      let end = patterns.compactMap { $0.end(at: start, in: run.scalars) }.max()
      if let end { matches.append(start..<end) }
    }
    return matches
  }
}
