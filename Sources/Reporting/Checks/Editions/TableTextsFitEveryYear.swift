package import Diagnostics
import Formats

/// Finds dates of a reporting year that are written out in captions, key facts and titles, which
/// serve every year.
package enum TableTextsFitEveryYear {
  /// How many years before and after the edition a date is looked for.
  private static let years = 30

  /// A date as it would be written out, with the parameters that stand for it.
  private struct WrittenDate {
    let text: String
    let parameters: [String]
  }

  package static func check(
    _ edition: Edition, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    for (language, strings) in publication.strings.sorted(by: { $0.key < $1.key }) {
      let captions =
        [edition.title[language]] + edition.tableSet.tables.map { $0.caption[language] }
      let facts = edition.tableSet.keyFacts.flatMap { fact in
        (fact.sentences[language] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
      }
      let charts = edition.tableSet.charts.flatMap { $0.texts(language) }
      var texts = captions.compactMap { $0 } + facts + charts
      if writesDigits(in: edition, strings) { texts.removeAll { !hasDigit($0) } }
      guard !texts.isEmpty else { continue }
      let dates = writtenDates(around: edition, strings)
      for text in texts { check(text, for: dates, collector: &collector) }
    }
  }

  /// Whether all that is looked for has a digit, in whichever year. Then texts without any need not
  /// be searched (35 ms to 20 ms for the table sets of 20 editions).
  private static func writesDigits(in edition: Edition, _ strings: StringTable) -> Bool {
    let period = edition.period
    let days = [period.snapshot, period.start, period.end].map(strings.format)
    return (days + [strings.midYear(edition.populationEstimate)]).allSatisfy(hasDigit)
  }

  private static func hasDigit(_ text: ParameterText) -> Bool {
    text.segments.contains { segment in
      guard case .literal(let literal) = segment else { return false }
      return hasDigit(literal)
    }
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func writtenDates(
    around edition: Edition, _ strings: StringTable
  ) -> [WrittenDate] {
    let period = edition.period
    let days = [
      ("snapshot-date", period.snapshot), ("period-start", period.start),
      ("period-end", period.end),
    ]
    return (-years...years).flatMap { shift -> [WrittenDate] in
      var parameters: [String: [String]] = [:]
      for (name, day) in days {
        let moved = CalendarDate(year: day.year + shift, month: day.month, day: day.day)
        if let moved { parameters[strings.format(moved), default: []].append(name) }
      }
      let id = EditionID(startYear: edition.id.startYear + shift)
      parameters[id.description] = ["edition"]
      let estimate = PopulationEstimate(year: edition.populationEstimate.year + shift)
      parameters[strings.midYear(estimate)] = ["population-estimate"]
      return parameters.sorted { $0.key < $1.key }.map {
        WrittenDate(text: $0.key, parameters: $0.value)
      }
    }
  }

  private static func check(
    _ text: ParameterText, for dates: [WrittenDate], collector: inout DiagnosticCollector
  ) {
    let literals = text.segments.compactMap { segment -> String? in
      guard case .literal(let literal) = segment else { return nil }
      return literal
    }
    let bytes = literals.map { Array($0.utf8) }
    for date in dates
    where zip(literals, bytes).contains(where: { mayHold($1, date.text) && holds($0, date.text) }) {
      let place = place(of: date.text, in: text.range)
      let name = date.parameters.count == 1 ? date.parameters.first : nil
      collector.report(
        .literalDate, "'\(date.text)' is written out in a text for every year", at: place,
        fixes: name.map {
          [Diagnostic.Fix("Write '{{\($0)}}'", replacing: place, with: "{{\($0)}}")]
        } ?? [])
    }
  }

  /// `false` only when a text does not hold a date: the search by characters takes fifty times as
  /// long, and nearly no text holds any of the dates.
  private static func mayHold(_ text: [UInt8], _ date: String) -> Bool {
    // Other letters than those of ASCII can be written in several ways.
    guard let first = date.utf8.first, date.utf8.allSatisfy({ $0 < 0x80 }) else { return true }
    let count = date.utf8.count
    guard text.count >= count else { return false }
    return (0...(text.count - count)).contains { start in
      text[start] == first && text[start..<(start + count)].elementsEqual(date.utf8)
    }
  }

  /// Whether a text holds a date that is not the tail of a longer number.
  private static func holds(_ text: String, _ date: String) -> Bool {
    text.ranges(of: date).contains { range in
      range.lowerBound == text.startIndex
        || !text[text.index(before: range.lowerBound)].isNumber
    }
  }

  private static func place(of date: String, in range: SourceRange) -> SourceRange {
    let text = range.text
    guard let found = text.ranges(of: date).first else { return range }
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return range.part(start, start + date.utf8.count)
  }
}

extension DiagnosticKind {
  package static let literalDate = DiagnosticKind(
    "tables.literal-date", title: "Texts of tables take their dates from the edition",
    explanation: """
      Captions, key facts and titles stand in the reports of every year. A date that is written \
      out is right for one of them and wrong for all others.
      """,
    remedy: """
      Write a parameter in place of the date: {{snapshot-date}}, {{period-start}}, \
      {{period-end}}, {{population-estimate}} or {{edition}}.
      """)
}
