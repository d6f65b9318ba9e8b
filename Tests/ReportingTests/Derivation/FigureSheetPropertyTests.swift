import Diagnostics
import Reporting
import TestSupport
import Testing

/// Double-entry bookkeeping holds for any figures: a consistent sheet gives no message, a sheet
/// with one slip gives at least one.
@Suite struct FigureSheetPropertyTests {
  /// A sheet that an area might hand in, worked out without the program.
  private struct Sheet {
    var lines: [(cell: String, value: Int)] = []

    /// Draws inputs and adds them up.
    init(using generator: inout SeededGenerator, people: Int) {
      func draw(_ limit: Int) -> Int {
        Bool.random(using: &generator) ? Int.random(in: 0...limit, using: &generator) : 0
      }
      let lent = (draw(900_000), draw(90_000), draw(900_000))
      let reserved = (
        Int.random(in: 0...lent.0, using: &generator),
        Int.random(in: 0...lent.1, using: &generator), min(lent.2, draw(50))
      )
      add("loans", lent)
      add("reservations", reserved)
      let week = draw(60)
      let saturday = draw(10)
      lines += [
        ("opening-hours,weekday,", week), ("opening-hours,saturday,", saturday),
        ("opening-hours,total,", week + saturday),
      ]
      let share = (lent.0 + lent.1 + lent.2) * 1000
      let roundsUp = share % people * 2 >= people
      lines.append(("loan-rate,,", share / people + (roundsUp ? 1 : 0)))
    }

    private mutating func add(_ table: String, _ cells: (print: Int, audio: Int, child: Int)) {
      lines += [
        ("\(table),adult,print", cells.print), ("\(table),adult,audio", cells.audio),
        ("\(table),child,print", cells.child),
        ("\(table),adult,total", cells.print + cells.audio), ("\(table),child,total", cells.child),
        ("\(table),total,print", cells.print + cells.child),
        ("\(table),total,audio", cells.audio),
        ("\(table),total,total", cells.print + cells.audio + cells.child),
      ]
    }

    func text(using generator: inout SeededGenerator) -> String {
      let all = (lines + [("new-members,,", 7)]).shuffled(using: &generator)
      return "table,row,column,value,note\n" + all.map { "\($0.cell),\($0.value),\n" }.joined()
    }
  }

  private let publication = LoadedContent(FixtureTree.content).publication

  private func findings(_ figures: String) throws -> [String] {
    let tree = FixtureTree.content.adding("areas/northmoor/1998-99/figures.csv", figures)
    let address = ReportAddress(area: "northmoor", edition: EditionID(startYear: 1998))
    let loader = ReportLoader(address, in: publication, from: tree)
    var collector = DiagnosticCollector()
    let settings = loader.loadSettings(collector: &collector)
    let report = try #require(loader.load(settings, collector: &collector))
    ReportChecks.check(report, in: publication, collector: &collector)
    return collector.diagnostics.map { "\($0.kind.id): \($0.summary)" }
  }

  @Test(arguments: 0..<8) func slipsOfTheFingerAreFound(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 7000 + seed)
    for _ in 0..<250 {
      var sheet = Sheet(using: &generator, people: 200_000)
      let text = sheet.text(using: &generator)
      #expect(try findings(text) == [], "\(text)")
      let line = Int.random(in: sheet.lines.indices, using: &generator)
      let isUp = sheet.lines[line].value == 0 || Bool.random(using: &generator)
      sheet.lines[line].value += isUp ? 1 : -1
      let slipped = sheet.text(using: &generator)
      #expect(try !findings(slipped).isEmpty, "\(sheet.lines[line]) in \(slipped)")
    }
  }
}
