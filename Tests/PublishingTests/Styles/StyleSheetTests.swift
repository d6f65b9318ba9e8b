import Diagnostics
import Formats
import Publishing
import Reporting
import TestSupport
import Testing

@Suite struct StyleSheetTests {
  private func built(
    _ addition: String = "", base: String? = nil, frontend: FrontendDistribution? = nil
  ) throws -> BuiltPublication {
    let site = (FixtureTree.content["site.yaml"] ?? "") + addition
    var tree = FixtureTree.content.adding("site.yaml", site)
    if let base {
      tree = tree.replacing("https://libraries.example/reports/", with: base, in: "site.yaml")
    }
    return try BuiltPublication(tree, frontend: frontend)
  }

  @Test func theSheetIsShortAndHasNoComments() throws {
    let source = FixtureTree.templates["assets/site.css"] ?? ""
    let sheet = try built().sheet()
    #expect(source.contains("/*"))
    #expect(!sheet.contains("/*") && !sheet.contains("  ") && !sheet.contains("\n"))
    #expect(CSSParser.parse(Array(sheet.utf8)) == CSSParser.parse(Array(source.utf8)))
  }

  @Test func withoutABrandTheSheetIsTheTemplatesOwn() throws {
    #expect(try !built().sheet().contains("#12345"))
  }

  @Test func aBrandIsTheLastWordOnLightScreensAndLeavesDarkOnesAsTheyAre() throws {
    let plain = try built().sheet()
    let sheet = try built("brand:\n  colour: \"#1D70B8\"\n").sheet()
    #expect(sheet.hasPrefix(plain))
    let rest = String(sheet.dropFirst(plain.count))
    #expect(rest.hasPrefix(":root{--brand:#1d70b8;--link:#1d70b8}"))
    let dark = try #require(plain.between("(prefers-color-scheme:dark){:root{", "}"))
    let link = try #require(dark.between("--link:", ";"))
    #expect(rest.contains("dark){:root{--brand:\(link);--link:\(link)}}"))
    #expect(rest.hasSuffix("@media print{:root{--link:#000}}"))
  }

  @Test func aBrandChangesTheNameOfTheSheet() throws {
    let plain = try built()
    let branded = try built("brand:\n  colour: \"#1d70b8\"\n")
    #expect(try plain.sheetPath() != branded.sheetPath())
    let page = try branded.page("northmoor/1998-99/index.html")
    #expect(page.contains("href=\"\(try branded.sheetPath())\""))
  }

  @Test func aDarkColourHoldsOnDarkScreens() throws {
    let sheet = try built("brand:\n  colour: \"#1d70b8\"\n  dark-colour: \"#9cf\"\n").sheet()
    #expect(
      sheet.contains(
        "@media screen and (prefers-color-scheme:dark){:root{--brand:#99ccff;--link:#99ccff}}"))
  }

  @Test(arguments: [
    ("colour: \"#5694ca\"", "light", "#43729c"), ("colour: \"#ffff00\"", "light", nil),
    ("colour: \"#000000\"\n  dark-colour: \"#1d70b8\"", "dark", "#5392c9"),
  ])
  func aColourThatCannotBeReadIsRefused(text: String, ground: String, meant: String?) throws {
    let built = try built("brand:\n  \(text)\n")
    let finding = try #require(built.result.diagnostics.first)
    #expect(finding.kind.id == "site.brand-contrast")
    #expect(finding.summary.contains("the \(ground) ground"))
    #expect(built.sites.isEmpty)
    let replacement = try #require(finding.fixes.first?.replacement)
    if let meant { #expect(replacement == "\"\(meant)\"") }
    let mended = try self.built("brand:\n  colour: \(replacement)\n")
    if ground == "light" { #expect(mended.result.diagnostics.isEmpty) }
  }

  @Test func aDistributionIsCutOfItsMarksAndOfAllThatLoads() throws {
    let sheet = try built(frontend: FrontendSample.distribution()).sheet()
    let marks = ["GDS", "crown{", "crest", "logotype", "reserved"]
    for part in marks + ["url(", "@font-face", "image-set"] {
      #expect(!sheet.contains(part), "\(part)")
    }
    #expect(sheet.hasPrefix("@charset \"UTF-8\";/*! Parts from GOV.UK Frontend 6.3.0"))
    #expect(sheet.contains("MIT License */:root{"))
    #expect(sheet.contains(".govuk-link{font-family:arial,sans-serif}"))
    #expect(sheet.contains("}.govuk-footer__link{color:#00f}"))
    #expect(sheet.contains(".govuk-tag{color:red}"))
  }

  @Test func aDistributionStylesItsOwnClassesAndNoDarkScreens() throws {
    let sheet = try built(frontend: FrontendSample.distribution()).sheet()
    #expect(!sheet.contains("prefers-color-scheme"))
    #expect(!sheet.contains("color-scheme:light dark"))
    #expect(sheet.ranges(of: ".govuk-table{").count == 1)
    #expect(sheet.contains(".table-scroll{"))
    #expect(sheet.contains(".govuk-pagination{"), "The sample has no such class")
  }

  @Test func theOwnersMarksStayUnderTheOwnersAddress() throws {
    let sample = FrontendSample.distribution()
    let sheet = try built(
      "brand: govuk\n", base: "https://www.gov.uk/reports/", frontend: sample
    ).sheet()
    #expect(sheet.contains(".govuk-footer__crown{"))
    #expect(sheet.contains("GDS Transport,"))
    #expect(!sheet.contains("url(") && !sheet.contains("@font-face"))
    for base in ["https://gov.uk.example/", "https://notgov.uk/", "https://x.example/gov.uk/"] {
      let built = try built("brand: govuk\n", base: base, frontend: sample)
      #expect(built.result.diagnostics.map(\.kind.id) == ["site.brand-place"], "\(base)")
    }
  }

  @Test func aBrandColoursADistributionToo() throws {
    let sheet = try built(
      "brand:\n  colour: \"#00703c\"\n", frontend: FrontendSample.distribution()
    ).sheet()
    #expect(sheet.contains("--govuk-brand-colour:#00703c;--govuk-link-colour:#00703c"))
  }

  @Test(arguments: [("6.0.0", true), ("6.9.1-beta.1", true), ("5.14.0", false), ("x*/", false)])
  func anotherVersionIsWarnedOf(version: String, isKnown: Bool) throws {
    let built = try built(frontend: FrontendSample.distribution(version))
    #expect(built.result.diagnostics.map(\.kind.id) == (isKnown ? [] : ["frontend.version"]))
    #expect(!built.result.hasErrors)
    #expect(try built.sheet().ranges(of: "*/").count == 1)
  }
}
