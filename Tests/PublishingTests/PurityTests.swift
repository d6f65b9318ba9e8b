import Diagnostics
import Publishing
import Reporting
import TestSupport
import Testing

/// The same input gives the same bytes.
@Suite struct PurityTests {
  /// The fixture with pictures and a page in the second language alone, so that every part of a
  /// report is there.
  private static var content: MemorySource {
    FixtureTree.bilingual.adding(
      "areas/northmoor/1998-99/local/03-nur.xx.md", "---\ntitle: Nur\n---\n\n## Xa\n\nXa.\n")
  }

  @Test func twoRunsAreEqual() throws {
    let first = try BuiltPublication(Self.content)
    let second = try BuiltPublication(Self.content)
    #expect(first.sites == second.sites)
    #expect(first.collection == second.collection)
    #expect(first.sites.count > 40)
  }

  @Test(arguments: [2, 4, 16]) func theNumberOfJobsChangesNothing(_ jobs: Int) throws {
    let one = try BuiltPublication(Self.content, jobs: 1)
    let many = try BuiltPublication(Self.content, jobs: jobs)
    #expect(one.sites == many.sites)
    #expect(one.collection == many.collection)
    #expect(one.summary == many.summary)
    #expect(one.result.published == many.result.published)
  }

  @Test func findingsComeInOneOrder() throws {
    let folder = "areas/eastvale/1998-99"
    let tree = Self.content
      .replacing("new-members,,,860", with: "new-members,,,x", in: "\(folder)/figures.csv")
      .replacing("[our-van]", with: "[nowhere]", in: "\(folder)/report.yaml")
      .replacing(
        "new-members,,,1,", with: "new-members,,,x,", in: "areas/northmoor/1998-99/figures.csv")
    let one = try BuiltPublication(tree, jobs: 1)
    let many = try BuiltPublication(tree, jobs: 4)
    #expect(one.summary.count >= 3)
    #expect(one.summary == many.summary)
  }

  @Test func aReportDependsOnNoOtherReportsFigures() throws {
    let before = try BuiltPublication(Self.content)
    let after = try BuiltPublication(
      Self.content.replacing(
        "new-members,,,860", with: "new-members,,,861",
        in: "areas/eastvale/1998-99/figures.csv"))
    let changed = Set(before.sites.keys.filter { before.sites[$0] != after.sites[$0] })
    // Every manifest names the digest of what its site was checked with: the figures of all.
    #expect(
      Set(changed.filter { !$0.hasSuffix("/manifest.json") }) == [
        "eastvale/1998-99/index.html", "eastvale/1998-99/statistics.html",
        "eastvale/1998-99/report.html",
        "eastvale/1998-99/downloads/statistics.csv", "eastvale/1998-99/downloads/statistics.json",
        "eastvale/1998-99/downloads/statistics.ods",
      ])
  }

  @Test func aTextChangesTheDigestOfItsOwnReportOnly() throws {
    let before = try BuiltPublication(Self.content)
    let introduction = "areas/eastvale/1998-99/introduction.md"
    let text = try #require(Self.content[introduction])
    let after = try BuiltPublication(Self.content.adding(introduction, text + "\nOne more line.\n"))
    let manifests = before.sites.keys.filter {
      $0.hasSuffix("/manifest.json") && before.sites[$0] != after.sites[$0]
    }
    #expect(manifests == ["eastvale/1998-99/manifest.json"])
  }

  @Test func theManifestListsEveryFileInOrder() throws {
    let built = try BuiltPublication(Self.content)
    let site = "northmoor/1998-99/"
    let manifest = try built.page("\(site)manifest.json")
    let paths = manifest.split(separator: "\"path\":").dropFirst().map { part in
      String(part.drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" })
    }
    let files = built.sites.keys.filter { $0.hasPrefix(site) }.map { $0.dropFirst(site.count) }
      .map(String.init).filter { $0 != "manifest.json" }
    #expect(paths == files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(manifest.contains("area-reports 1.2.3"))
  }
}
