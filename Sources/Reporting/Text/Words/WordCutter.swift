/// Cuts a text into its words, and notes on the way what checks may look for in it.
struct WordCutter {
  /// Of all words.
  private(set) var marks: WordMarks = []
  private(set) var traits: TextTraits = []
  private let noLetters = WordHash()
  /// Of the last word.
  private var lastHash: UInt64 = 0
  /// How many words there are.
  private var count = 0

  /// Cuts one text. `bytes` are its characters again, `other` in place of those beyond ASCII, and
  /// `PlainLetters.most` bytes more. `parameters` gives the text of a parameter, in lower case, by
  /// the place of its mark.
  /// - Complexity: O(*n*).
  mutating func cut(
    _ scalars: Span<Unicode.Scalar>, _ bytes: Span<UInt8>, into words: inout [TextWord],
    counting own: inout OwnWords, parameters: (Int) -> String = { _ in "" }
  ) {
    var index = 0
    while index < scalars.count {
      // Word by word the list would be asked whether it is shared and has room.
      words.append(addingCapacity: min(64, scalars.count - index)) { found in
        index = cut(scalars, bytes, from: index, into: &found, counting: &own, parameters)
      }
    }
  }

  /// Cuts on from a place until there is no room for more words.
  /// - Returns: how far the text is cut.
  @inline(__always) private mutating func cut(
    _ scalars: Span<Unicode.Scalar>, _ bytes: Span<UInt8>, from start: Int,
    into words: inout OutputSpan<TextWord>, counting own: inout OwnWords,
    _ parameters: (Int) -> String
  ) -> Int {
    var index = start
    while index < scalars.count, !words.isFull {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") {
        if index > 0, bytes[index - 1] == byte { traits.insert(.doubledBlank) }
        index += 1
      } else if byte | 0x20 &- 0x61 < 26 {
        let word = plainWord(from: index, in: bytes, &own) ?? word(from: index, in: scalars, &own)
        words.append(word)
        index = word.end
        // One blank follows on most words.
        if bytes[index] == UInt8(ascii: " ") { index += 1 }
      } else if TextWord.isPart(scalars[index]) {
        let word = word(from: index, in: scalars, &own)
        words.append(word)
        index = word.end
      } else {
        if scalars[index] == TextWord.parameterMark {
          let hash = TextWord.hash(of: parameters(index))
          words.append(word(index..<(index + 1), hash, .parameter, &own))
        } else {
          note(scalars[index], behind: index > 0 ? scalars[index - 1] : "\n")
        }
        index += 1
      }
    }
    return index
  }

  /// Stands for a character beyond ASCII.
  static let other: UInt8 = 0x80

  /// The word that begins at `start`, if it has plain letters only, as nearly all have, and is not
  /// very long.
  @inline(__always) private mutating func plainWord(
    from start: Int, in bytes: Span<UInt8>, _ own: inout OwnWords
  ) -> TextWord? {
    let letters = PlainLetters(at: start, in: bytes)
    guard letters.count < PlainLetters.most else { return nil }
    let next = bytes[start + letters.count]
    if next == UInt8(ascii: "'") || next == Self.other || next &- 0x30 < 10 { return nil }
    return word(
      start..<(start + letters.count), noLetters.of(letters), .word, &own,
      capitals: letters.capitals, isPlain: true)
  }

  /// The word that begins at `start`.
  private mutating func word(
    from start: Int, in scalars: Span<Unicode.Scalar>, _ own: inout OwnWords
  ) -> TextWord {
    var hash = noLetters
    var (capitals, digits, apostrophes) = (0, 0, 0)
    var index = start
    while index < scalars.count {
      let value = scalars[index].value
      // Small letters are nearly everything, and nothing but the hash needs to be known of them.
      if value &- 0x61 < 26 {
        hash.add(UInt8(truncatingIfNeeded: value))
        index += 1
        continue
      }
      if value == 0x20 { break }
      if value &- 0x41 < 26 {
        capitals += 1
      } else if value &- 0x30 < 10 {
        digits += 1
      } else {
        guard index > start, Self.isApostrophe(at: index, in: scalars) else {
          if Self.goesOn(at: index, in: scalars) {
            return otherWord(from: start, in: scalars, &own)
          }
          break
        }
        apostrophes += 1
        hash.add(UInt8(ascii: "'"))
        index += 1
        continue
      }
      // A digit has the bit that capitals lack.
      hash.add(UInt8(truncatingIfNeeded: value | 0x20))
      index += 1
    }
    if digits > 0 { traits.insert(.digit) }
    return word(
      start..<index, hash.value, digits == index - start ? .number : .word, &own,
      capitals: capitals, isPlain: digits + apostrophes == 0)
  }

  /// Whether an apostrophe with a plain letter or a digit behind it stands at `index`.
  private static func isApostrophe(at index: Int, in scalars: Span<Unicode.Scalar>) -> Bool {
    index + 1 < scalars.count && TextWord.isApostrophe(scalars[index])
      && scalars[index + 1].isASCII && TextWord.isPart(scalars[index + 1])
  }

  /// Whether a word with other letters, or a number with separators, goes on at `index`.
  private static func goesOn(at index: Int, in scalars: Span<Unicode.Scalar>) -> Bool {
    TextWord.isPart(scalars[index])
      || index + 1 < scalars.count && TextWord.joins(at: index, in: scalars)
  }

  /// The same for any word.
  private mutating func otherWord(
    from start: Int, in scalars: Span<Unicode.Scalar>, _ own: inout OwnWords
  ) -> TextWord {
    let upper = TextWord.end(from: start, in: scalars)
    let letters = (start..<upper).map { scalars[$0] }
    if letters.contains(where: TextWord.isDigit) { traits.insert(.digit) }
    return word(
      start..<upper, TextWord.hash(of: TextWord.key(of: letters)),
      TextWord.isNumber(letters) ? .number : .word, &own,
      capitals: letters.count { TextWord.isUpper($0) })
  }

  @inline(__always) private mutating func word(
    _ range: Range<Int>, _ hash: UInt64, _ form: TextWord.Form, _ own: inout OwnWords,
    capitals: Int = 0, isPlain: Bool = false
  ) -> TextWord {
    var marks = own.marks(
      adding: hash, isPlain: isPlain, length: range.count, at: count)
    if form == .parameter { traits.insert(.parameter) }
    if form == .number {
      traits.insert(.number)
      marks.formUnion(own.marksOfNumbers)
    }
    if capitals > 1 { traits.insert(.capitals) }
    if hash == lastHash, count > 0 { traits.insert(.doubledWord) }
    self.marks.formUnion(marks)
    lastHash = hash
    count += 1
    return TextWord(range, hash: hash, form, marks, capitals: capitals, isPlain: isPlain)
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
