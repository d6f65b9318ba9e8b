import Diagnostics
import Formats
import Publishing
import Reporting
import TestSupport
import Testing

/// The files to download, seen from a publication of another trade.
@Suite struct DownloadTests {
  private static let names = [
    "statistics.ods", "statistics.csv", "statistics.csv-metadata.json", "statistics.json",
    "datapackage.json",
  ]

  private func text(_ path: String, of built: BuiltPublication) throws -> String {
    String(decoding: try #require(built.sites[path], "\(path)"), as: UTF8.self)
  }

  @Test func theListNamesEveryFormat() throws {
    let names = try SourceFolder("Sources/Publishing/Downloads")
      .names(ofTypesConformingTo: "DownloadFormat")
    #expect(names.count >= 5)
    #expect(DownloadFormats.all.map { "\($0)" }.sorted() == names)
    #expect(Set(DownloadFormats.all.map { $0.fileName }).count == names.count)
  }

  @Test func everySiteHasEveryFileInItsManifest() throws {
    let built = try BuiltPublication(FixtureTree.content)
    for report in built.result.published {
      let manifest = try text("\(report)/manifest.json", of: built)
      for name in Self.names {
        #expect(built.sites["\(report)/downloads/\(name)"]?.isEmpty == false)
        #expect(manifest.contains("\"downloads/\(name)\""))
      }
    }
    for name in Self.names where !name.hasSuffix(".ods") {
      #expect(built.collection["data/\(name)"]?.isEmpty == false, "\(name)")
    }
  }

  @Test(arguments: [1, 4])
  func thoseOfAllReportsAreThoseOfEachInOrder(jobs: Int) throws {
    let built = try BuiltPublication(FixtureTree.content, jobs: jobs)
    let reports = built.result.published
    #expect(reports.count > 2 && reports == reports.sorted())
    let tables = try reports.map { try text("\($0)/downloads/statistics.csv", of: built) }
    let head = try #require(tables.first?.prefix { $0 != "\r\n" })
    let all = String(decoding: built.collection["data/statistics.csv"] ?? [], as: UTF8.self)
    #expect(all == head + "\r\n" + tables.map { $0.dropFirst(head.count + 1) }.joined())
    let objects = try reports.map { try text("\($0)/downloads/statistics.json", of: built) }
    let json = String(decoding: built.collection["data/statistics.json"] ?? [], as: UTF8.self)
    #expect(json.hasSuffix(objects.map { "\n\($0.dropLast())" }.joined(separator: ",") + "]}\n"))
  }

  @Test func aLineSaysAllAboutItsFigure() throws {
    let built = try BuiltPublication(FixtureTree.content)
    let lines = try text("northmoor/1998-99/downloads/statistics.csv", of: built)
      .split(separator: "\r\n").map(String.init)
    let start = "northmoor,Northmoor,L001;L002,1998-99,1998-04-01,1999-03-31,loans,"
    let caption = "\"Items lent by public libraries, 1 April 1998 to 31 March 1999\","
    #expect(
      lines.contains("\(start)\(caption)adult,Adults,print,Printed,count,41230,,false,,,,,1"))
    #expect(lines.contains("\(start)\(caption)child,Children,audio,Audio,count,,[z],false,,,,,1"))
    #expect(lines.contains("\(start)\(caption)total,Total,total,Total,count,60439,,true,,,,,1"))
  }

  @Test func aRateComesWithWhatItIsMadeFrom() throws {
    let built = try BuiltPublication(FixtureTree.content)
    let file = SourceFile(
      path: "statistics.csv",
      text: try text("northmoor/1998-99/downloads/statistics.csv", of: built))
    var collector = DiagnosticCollector()
    let table = try #require(CSVReader.read(file, collector: &collector))
    let cells = try #require(table.rows.last).cells.map(\.value)
    let people = try #require(Int(cells[18]))
    let thousandths = 60_439 * 1_000 * 1_000_000 / people
    let whole = thousandths / 1_000_000
    #expect(cells[12] == "rate" && cells[15] == "true" && cells[17] == "1000")
    #expect(cells[16].hasPrefix("\(whole)."))
    let digits = try #require(Int(cells[16].filter { $0 != "." }))
    #expect(abs(digits - thousandths) <= 1)
  }

  @Test func aFigurePublishedElsewhereIsNotCalledDerived() throws {
    let built = try BuiltPublication(FixtureTree.content)
    let csv = try text("eastvale/1998-99/downloads/statistics.csv", of: built)
    let line = try #require(csv.split(separator: "\r\n").last)
    #expect(line.contains(",rate,270,,false,,1000,,"))
    let json = try text("eastvale/1998-99/downloads/statistics.json", of: built)
    #expect(json.contains("As published in: Eastvale yearbook 1999."))
    #expect(json.contains("\"unrounded\":null"))
  }

  @Test func anAnswerIsANoteOfItsFigure() throws {
    let built = try BuiltPublication(FixtureTree.content)
    let csv = try text("eastvale/1998-99/downloads/statistics.csv", of: built)
    let json = try text("eastvale/1998-99/downloads/statistics.json", of: built)
    let number = try #require(
      json.between("{\"number\":2,\"text\":\"", "\"}"))
    #expect(number == "A hundred books were reserved & never fetched.")
    let lines = csv.split(separator: "\r\n").filter { $0.hasSuffix(",2") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains(",child,Children,print,Printed,") == true)
  }

  @Test func theOtherLanguageHasItsOwnFiles() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    let folder = "northmoor/1998-99/xx/downloads"
    for name in Self.names { #expect(built.sites["\(folder)/\(name)"] != nil, "\(name)") }
    let csv = try text("\(folder)/statistics.csv", of: built)
    #expect(csv.contains(",Nordmur,"))
    #expect(csv.contains(",adult,Xa Adults,total,Xtotal,count,42435,,true,"))
    #expect(try text("\(folder)/statistics.csv-metadata.json", of: built).contains("\"xx\""))
    #expect(built.sites["eastvale/1998-99/xx/downloads/statistics.csv"] == nil)
    let all = String(decoding: built.collection["xx/data/statistics.csv"] ?? [], as: UTF8.self)
    #expect(all.contains("northmoor,") && !all.contains("eastvale,"))
    let page = try built.page("northmoor/1998-99/xx/statistics.html")
    #expect(page.contains("href=\"downloads/statistics.ods\""))
  }

  @Test func theSizeIsThatOfTheFile() throws {
    let tree = FixtureTree.content.replacing(
      "download-size: \"the word download-size\"", with: "download-size: \"{n} kB\"",
      in: "strings/en.yaml")
    let built = try BuiltPublication(tree)
    for page in ["index", "statistics"] {
      let text = try built.page("northmoor/1998-99/\(page).html")
      for name in Self.names {
        let size = try #require(built.sites["northmoor/1998-99/downloads/\(name)"]?.count)
        let link = try #require(text.between("href=\"downloads/\(name)\"", ": "))
        #expect(link.hasSuffix("(\((size + 999) / 1_000) kB)"), "\(name)")
      }
    }
  }

  @Test(arguments: [
    (6_549, 100_000, 7_800_356, "83.957707"), (0, 1_000, 7, "0.000000"),
    (1, 1_000, 3, "333.333333"),
    (2, 1_000, 3, "666.666667"), (1, 1, 2_000_000, "0.000001"), (1, 1, 2_000_001, "0.000000"),
    (9_999_999, 1, 10_000_000, "1.000000"), (90_000_000, 100_000, 1, "9000000000000.000000"),
  ])
  func ratesAreExactToSixPlaces(_ count: Int, _ per: Int, _ people: Int, _ expected: String) {
    #expect(DatasetRate.quotient(of: count, per: per, people: people) == expected)
  }
}
