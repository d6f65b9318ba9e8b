import Diagnostics

/// Finds dates and pairs of years in the words of a text.
struct DateScanner: Sendable {
  /// The month that a name stands for, by the name in lower case.
  private let months: [String: Int]
  /// Whether names of months begin with a capital; a word such as `may` then does not count.
  private let areCapitalized: Bool
  /// What may stand directly behind the digits of a day.
  private let endings: Set<String>

  /// `shortMonths` are further names, as many for each month as the list has twelves.
  init(months: [String], shortMonths: [String], endings: Set<String>) {
    var numbers: [String: Int] = [:]
    for (index, name) in (months + shortMonths).enumerated() {
      numbers[name.lowercased()] = index % 12 + 1
    }
    self.months = numbers
    self.areCapitalized = months.first?.unicodeScalars.first.map(TextWord.isUpper) ?? false
    self.endings = endings
  }

  /// In lower case.
  var monthNames: some Sequence<String> { months.keys }

  /// Dates with the month as a word, and those in digits with a year.
  func dates(in run: TextRun) -> [TextDate] {
    guard Self.mayHoldDates(run.marks, run.traits) else { return [] }
    var dates: [TextDate] = []
    for index in run.words.indices {
      if let month = month(at: index, in: run) {
        dates.append(date(month, at: index, in: run))
      } else if let date = numericDate(at: index, in: run) {
        dates.append(date)
      }
    }
    return dates
  }

  /// `false` for a text that surely holds no date.
  static func mayHoldDates(_ marks: WordMarks, _ traits: TextTraits) -> Bool {
    marks.contains(.month) || traits.contains(.number)
  }

  private func month(at index: Int, in run: TextRun) -> Int? {
    let word = run.words[index]
    guard word.marks.contains(.month), word.form == .word,
      !areCapitalized || TextWord.isUpper(run.scalars[word.range.lowerBound]),
      let month = months[run.key(of: word)]
    else { return nil }
    return month
  }

  private func date(_ month: Int, at index: Int, in run: TextRun) -> TextDate {
    var lower = index
    var upper = index + 1
    var day: Int?
    if index > 0, isLoose(run.gap(before: index)), let number = self.day(at: index - 1, in: run) {
      day = number
      lower = index - 1
    } else if let number = self.day(at: upper, in: run), isLoose(run.gap(before: upper)),
      year(at: upper + 1, in: run) != nil
    {
      day = number
      upper += 1
    }
    let year = year(at: upper, in: run)
    return TextDate(
      words: lower..<(year == nil ? upper : upper + 1), day: day, month: month, year: year)
  }

  private func day(at index: Int, in run: TextRun) -> Int? {
    guard run.words.indices.contains(index), let day = run.ordinal(run.words[index], endings),
      (1...31).contains(day)
    else { return nil }
    return day
  }

  /// The year that a word is, if it follows closely on the one before it.
  private func year(at index: Int, in run: TextRun) -> Int? {
    guard run.words.indices.contains(index), isLoose(run.gap(before: index)) else { return nil }
    return Self.year(run.words[index], in: run)
  }

  /// A number of four digits that can be a year of our time.
  static func year(_ word: TextWord, in run: TextRun) -> Int? {
    guard word.form == .number, word.range.count == 4, let year = run.number(of: word),
      (1900...2099).contains(year)
    else { return nil }
    return year
  }

  /// Whether the last word of a text is a year.
  static func endsWithYear(_ text: String) -> Bool {
    let place = SourceFile(path: "", bytes: []).startRange
    let run = TextRun(plain: Located(text, at: place))
    return run.words.last.flatMap { year($0, in: run) } != nil
  }

  private func isLoose(_ gap: TextPart<Unicode.Scalar>) -> Bool {
    gap.count <= 2 && gap.allSatisfy { TextRun.isBlank($0) || $0 == "," }
  }

  private func numericDate(at index: Int, in run: TextRun) -> TextDate? {
    guard index + 2 < run.words.count, run.words[index].form == .number,
      run.words[index + 1].form == .number, let day = run.number(of: run.words[index]),
      let month = run.number(of: run.words[index + 1]),
      let year = Self.year(run.words[index + 2], in: run),
      let mark = run.gap(before: index + 1).first, "/.-".unicodeScalars.contains(mark),
      run.gap(before: index + 1).count == 1, run.gap(before: index + 2).elementsEqual([mark]),
      CalendarDate(year: year, month: month, day: day) != nil
    else { return nil }
    return TextDate(words: index..<(index + 3), day: day, month: month, year: year)
  }

  /// Two years joined by a mark, with no third number joined to them.
  func yearPairs(in run: TextRun) -> [YearPair] {
    guard run.traits.contains(.number) else { return [] }
    return run.words.indices.dropLast().compactMap { index in
      guard run.words[index].form == .number else { return nil }
      let (left, right) = (run.words[index], run.words[index + 1])
      let gap = run.gap(before: index + 1)
      guard let first = Self.year(left, in: run), right.form == .number,
        let mark = Self.joint(gap),
        right.range.count == 2 || Self.year(right, in: run) != nil,
        let number = run.number(of: right),
        index + 2 >= run.words.count || Self.joint(run.gap(before: index + 2)) == nil,
        index == 0 || Self.joint(run.gap(before: index)) == nil
      else { return nil }
      let isShort = right.range.count == 2
      let second = isShort ? Self.completed(number, after: first) : number
      return YearPair(
        words: index..<(index + 2), first: first, second: second,
        isSpan: !isShort && mark != "/" && second > first)
    }
  }

  /// The mark that joins two numbers closely, with blanks around it or without.
  private static func joint(_ gap: TextPart<Unicode.Scalar>) -> Unicode.Scalar? {
    let marks = gap.filter { !TextRun.isBlank($0) }
    guard gap.count <= 3, marks.count == 1, let mark = marks.first,
      mark == "/" || mark == "-" || mark == "\u{2013}"
    else { return nil }
    return mark
  }

  private static func completed(_ number: Int, after first: Int) -> Int {
    let century = first / 100 * 100
    return first % 100 == 99 && number == 0 ? century + 100 : century + number
  }
}
