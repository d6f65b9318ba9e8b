/// Cuts a text into its words, and notes on the way what checks may look for in it.
struct WordCutter {
  private(set) var words: [TextWord] = []
  /// Of all words.
  private(set) var marks: WordMarks = []
  private(set) var traits: TextTraits = []
  private let scalars: [Unicode.Scalar]
  private let table: WordTable?

  /// `parameters` gives the text of each parameter, in lower case, by the place of its mark.
  /// Without a table every word has all marks.
  /// - Complexity: O(*n*).
  init(_ scalars: [Unicode.Scalar], parameters: [Int: String] = [:], _ table: WordTable? = nil) {
    self.scalars = scalars
    self.table = table
    words.reserveCapacity(scalars.count / 5)
    let span = scalars.span
    var index = 0
    while index < span.count {
      let scalar = span[index]
      if scalar == " " {
        if index > 0, span[index - 1] == " " { traits.insert(.doubledBlank) }
      } else if scalar == TextWord.parameterMark {
        let hash = TextWord.hash(of: parameters[index] ?? "")
        add(index..<(index + 1), hash, .parameter)
      } else if TextWord.isPart(scalar) {
        index = cutWord(from: index, in: span)
        continue
      } else {
        note(scalar, behind: index > 0 ? span[index - 1] : "\n")
      }
      index += 1
    }
  }

  /// Adds the word that begins at `start`.
  /// - Returns: where it ends.
  private mutating func cutWord(from start: Int, in scalars: Span<Unicode.Scalar>) -> Int {
    var hash = TextWord.emptyHash
    var (capitals, digits, apostrophes) = (0, 0, 0)
    var index = start
    while index < scalars.count {
      let value = scalars[index].value
      // Small letters are nearly everything, and nothing but the hash needs to be known of them.
      if value &- 0x61 < 26 {
        hash = TextWord.hash(hash, with: UInt8(truncatingIfNeeded: value))
        index += 1
        continue
      }
      if value == 0x20 { break }
      if value &- 0x41 < 26 {
        capitals += 1
      } else if value &- 0x30 < 10 {
        digits += 1
      } else {
        guard index > start, isApostrophe(at: index) else {
          if goesOn(at: index) { return cutOtherWord(from: start) }
          break
        }
        apostrophes += 1
        hash = TextWord.hash(hash, with: UInt8(ascii: "'"))
        index += 1
        continue
      }
      // A digit has the bit that capitals lack.
      hash = TextWord.hash(hash, with: UInt8(truncatingIfNeeded: value | 0x20))
      index += 1
    }
    if digits > 0 { traits.insert(.digit) }
    add(
      start..<index, hash, digits == index - start ? .number : .word,
      capitals: capitals, isPlain: digits + apostrophes == 0)
    return index
  }

  /// Whether an apostrophe with a plain letter or a digit behind it stands at `index`.
  private func isApostrophe(at index: Int) -> Bool {
    index + 1 < scalars.count && TextWord.isApostrophe(scalars[index])
      && scalars[index + 1].isASCII && TextWord.isPart(scalars[index + 1])
  }

  /// Whether a word with other letters, or a number with separators, goes on at `index`.
  private func goesOn(at index: Int) -> Bool {
    TextWord.isPart(scalars[index])
      || index + 1 < scalars.count && TextWord.joins(at: index, in: scalars)
  }

  /// The same for any word.
  private mutating func cutOtherWord(from start: Int) -> Int {
    let upper = TextWord.end(from: start, in: scalars)
    let letters = scalars[start..<upper]
    if letters.contains(where: TextWord.isDigit) { traits.insert(.digit) }
    add(
      start..<upper, TextWord.hash(of: TextWord.key(of: letters)),
      TextWord.isNumber(letters) ? .number : .word,
      capitals: letters.count { TextWord.isUpper($0) })
    return upper
  }

  private mutating func add(
    _ range: Range<Int>, _ hash: UInt64, _ form: TextWord.Form, capitals: Int = 0,
    isPlain: Bool = false
  ) {
    var marks = table?.marks(of: hash) ?? .unknown
    if form == .parameter { traits.insert(.parameter) }
    if form == .number {
      traits.insert(.number)
      if let table { marks.formUnion(table.ofNumbers) }
    }
    if capitals > 1 { traits.insert(.capitals) }
    if let last = words.last, last.hash == hash { traits.insert(.doubledWord) }
    self.marks.formUnion(marks)
    words.append(
      TextWord(range, hash: hash, form, marks, capitals: capitals, isPlain: isPlain))
  }

  /// Notes a mark between words.
  private mutating func note(_ scalar: Unicode.Scalar, behind before: Unicode.Scalar) {
    switch scalar {
    case ",", ".", ";", "!", "?", ")": if before == " " { traits.insert(.blankBeforeMark) }
    case ":":
      traits.insert(.colon)
      if before == " " { traits.insert(.blankBeforeMark) }
    case "-": if TextRun.isBlank(before) { traits.insert(.looseHyphen) }
    case "\u{2013}": if TextRun.isBlank(before) { traits.insert(.looseShortDash) }
    case "\u{2014}": if TextRun.isBlank(before) { traits.insert(.looseLongDash) }
    case "\u{2018}": traits.insert(.singleQuotation)
    case "\u{201C}": traits.insert(.doubleQuotation)
    case "@": traits.insert(.at)
    default: break
    }
  }
}
