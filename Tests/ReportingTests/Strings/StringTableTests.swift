import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct StringTableTests {
  /// A language with more forms than English has.
  private static let invented = """
    language: {name: Xish}
    numbers: {group-separator: "\u{A0}"}
    dates:
      months: [i, ii, iii, iv, v, vi, vii, viii, ix, x, xi, xii]
      date: "{year}, {month} {day}"
      mid-year: "{year}/2"
      period: "{start}…{end}"
    plurals:
      zero: [0]
      one: [1]
      two: [2, 12]
      few: [3, 4, 5]
    nations: {lowland: Lau}
    template-words: {b: B, a: A}
    words:
      area-count:
        zero: none
        one: "{n} om"
        two: "{n} omu"
        few: "{n} omi"
        other: "{n} omen"
      report-count: "{n} rep {m} {"
      area-reports: "of {name}"
      sheet-source: "{a{source} {source"

    """

  private func table(_ text: String, _ language: String) throws -> StringTable {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "a", text: FixtureTree.withAllWords(text))
    let code = try #require(LanguageCode(language))
    let table = StringTableLoader.load(file, language: code, collector: &collector)
    #expect(collector.diagnostics.isEmpty, "\(collector.diagnostics.map(\.summary))")
    return try #require(table)
  }

  private func english() throws -> StringTable {
    try table(try #require(FixtureTree.content["strings/en.yaml"]), "en")
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (10_131, "10,131"),
    (999_999, "999,999"), (1_234_567, "1,234,567"), (-1234, "-1,234"), (-999, "-999"),
  ])
  func numbersAreGrouped(_ number: Int, _ text: String) throws {
    #expect(try english().format(number) == text)
    #expect(
      try table(Self.invented, "xx").format(number) == text.replacing(",", with: "\u{A0}"))
  }

  @Test func datesTakeTheFormOfTheLanguage() throws {
    let start = try #require(CalendarDate(iso: "1998-04-01"))
    let end = try #require(CalendarDate(iso: "1999-03-31"))
    let estimate = PopulationEstimate(year: 1998)
    let english = try english()
    #expect(english.format(end) == "31 March 1999")
    #expect(english.format(from: start, to: end) == "1 April 1998 to 31 March 1999")
    #expect(english.midYear(estimate) == "mid-1998")
    let other = try table(Self.invented, "xx")
    #expect(other.format(end) == "1999, iii 31")
    #expect(other.format(from: start, to: end) == "1998, iv 1…1999, iii 31")
    #expect(other.midYear(estimate) == "1998/2")
  }

  @Test(arguments: [
    (0, "0 areas", "none"), (1, "1 area", "1 om"), (2, "2 areas", "2 omu"),
    (3, "3 areas", "3 omi"), (5, "5 areas", "5 omi"), (6, "6 areas", "6 omen"),
    (12, "12 areas", "12 omu"), (1000, "1,000 areas", "1\u{A0}000 omen"),
  ])
  func countsTakeTheirForm(_ count: Int, _ english: String, _ other: String) throws {
    #expect(try self.english().word(.areaCount, count: count) == english)
    #expect(try table(Self.invented, "xx").word(.areaCount, count: count) == other)
  }

  @Test func aFormThatIsNotGivenIsTheOther() throws {
    let table = try table(Self.invented, "xx")
    #expect(table.form(of: ["other": "o", "one": "e"], 1) == "e")
    #expect(table.form(of: ["other": "o"], 1) == "o")
  }

  @Test func onlyKnownPlaceholdersAreFilled() throws {
    let table = try table(Self.invented, "xx")
    #expect(table.word(.reportCount, count: 4) == "4 rep {m} {")
    #expect(table.word(.areaReports, ["name": "{name}"]) == "of {name}")
    #expect(table.word(.sheetSource, ["source": "s"]) == "{a{source} {source")
    #expect(table.word(.areaReports, ["name": "Ŵ & <b>"]) == "of Ŵ & <b>")
  }

  @Test func wordsOfTemplatesKeepTheirOrder() throws {
    let table = try table(Self.invented, "xx")
    #expect(table.templateWords.map(\.key) == ["b", "a"])
    #expect(table.nations == ["lowland": "Lau"])
  }
}
