/// Finds quotations: four words or more between quotation marks. Fewer words are a term.
enum QuotationScanner {
  private static let shortest = 4

  /// Each with its marks.
  static func quotations(in run: TextRun) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < run.scalars.count {
      if let end = end(of: index, in: run) {
        if run.words.count(where: { $0.range.lowerBound > index && $0.range.upperBound < end })
          >= shortest
        {
          found.append(index..<end)
        }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The end of the quotation that a mark begins.
  private static func end(of start: Int, in run: TextRun) -> Int? {
    let closing: Unicode.Scalar
    switch run.scalars[start] {
    case "\u{201C}": closing = "\u{201D}"
    case "\u{2018}": closing = "\u{2019}"
    default: return nil
    }
    // A closing mark with a letter behind it is an apostrophe.
    return run.scalars.indices.dropFirst(start + 1).first { index in
      run.scalars[index] == closing
        && (index + 1 == run.scalars.count || !TextWord.isPart(run.scalars[index + 1]))
    }.map { $0 + 1 }
  }
}
