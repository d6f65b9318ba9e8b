import Diagnostics
import Formats
import TestSupport
import Testing

@testable import Publishing

/// Each rule for finished pages, kept and broken.
@Suite struct PageCheckTests {
  private static let frame = (
    before: #"<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><h1>H</h1>"#,
    after: "</body></html>"
  )

  private func faults(_ html: String, files: [String] = [], outside: Set<String> = []) -> [String] {
    let facts = PageFacts(path: "folder/page.html", bytes: Array(html.utf8))
    let other = PageFacts(
      path: "other.html", bytes: Array(#"<p id="there">x</p>"#.utf8))
    let plan = SitePlan(pages: [facts, other], otherFiles: files, outside: outside)
    return PageChecks.all.flatMap { $0.faults(in: facts, of: plan) }.map { fault in
      let rest = html.utf8.dropFirst(fault.offset).prefix(4)
      return "\(fault.kind.id): \(fault.summary) at \(String(decoding: Array(rest), as: UTF8.self))"
    }
  }

  private func faults(inBody body: String) -> [String] {
    faults(Self.frame.before + body + Self.frame.after)
  }

  @Test func soundPageHasNoFault() {
    let body = """
      <h2 id="a">A</h2><h3>B</h3><h2>C</h2>
      <table><caption>N</caption><tr><th scope="col">x</th><td>0</td></tr></table>
      <img src="../assets/x.png" alt=""><svg aria-label="s"></svg>
      <a href="#a">1</a> <a href="../other.html#there">2</a> <a href="../other.html">3</a>
      <a href="https://example.org/x#y">4</a> <a href="mailto:a@example.org">5</a>
      """
    #expect(
      faults(Self.frame.before + body + Self.frame.after, files: ["assets/x.png"]) == [])
  }

  @Test(arguments: [
    ("<h3>x</h3>", "page.headings: Heading of level 3 follows a heading of level 1 at <h3>"),
    ("<h2></h2>", "page.headings: Heading has no text at <h2>"),
    ("<h1>x</h1>", "page.headings: Page has 2 headings of level 1 at <h1>"),
    (
      #"<p id="a">x</p><p id="a">y</p>"#,
      "page.identifier: Identifier 'a' stands twice on the page at <p i"
    ),
    ("<table><tr><td>1</td></tr></table>", "page.table: Table has no caption at <tab"),
    (
      "<table><caption>c</caption><tr><th>1</th></tr></table>",
      "page.table: Header cell does not say what it heads at <th>"
    ),
    (
      "<table><caption>c</caption><tr><td> </td></tr></table>",
      "page.table: Cell of a table is empty at <td>"
    ),
    (
      #"<table><caption>c</caption><tr><th scope="row"></th></tr></table>"#,
      "page.table: Cell of a table is empty at <th "
    ),
    ("<svg></svg>", "page.image: Picture has no text alternative at <svg"),
    (
      #"<a href="../none.html">x</a>"#, "page.link: Link '../none.html' leads nowhere at <a h"
    ),
    (
      #"<a href="../../other.html">x</a>"#,
      "page.link: Link '../../other.html' leads nowhere at <a h"
    ),
    (
      ##"<a href="../other.html#gone">x</a>"##,
      "page.link: Link '../other.html#gone' leads to a place that is not on its page at <a h"
    ),
    (
      ##"<a href="#gone">x</a>"##,
      "page.link: Link '#gone' leads to a place that is not on its page at <a h"
    ),
    (
      #"<img alt="" src="https://example.org/x.png">"#,
      "page.link: Page loads 'https://example.org/x.png' from another host at <img"
    ),
    (#"<a href="http://a.b/">x</a>"#, "page.link: Link 'http://a.b/' leads nowhere at <a h"),
    (#"<a href="/other.html">x</a>"#, "page.link: Link '/other.html' leads nowhere at <a h"),
  ])
  func faultIsFound(body: String, expected: String) {
    #expect(faults(inBody: body) == [expected])
  }

  @Test func pictureNeedsAnAlternative() {
    let html = Self.frame.before + #"<img src="../x.png">"# + Self.frame.after
    #expect(
      faults(html, files: ["x.png"]) == ["page.image: Picture has no text alternative at <img"])
  }

  @Test func titleAndLanguageAreNeeded() {
    #expect(
      faults("<html><body><h1>H</h1></body></html>") == [
        "page.title: Page has 0 titles at <htm",
        "page.language: Page does not say its language at <htm",
      ])
    #expect(
      faults(#"<html lang="en"><title>a</title><title>b</title><h1>H</h1></html>"#) == [
        "page.title: Page has 2 titles at <tit"
      ])
  }

  @Test func pageWithoutHeadingsIsFound() {
    #expect(
      faults(#"<html lang="en"><title>a</title></html>"#) == [
        "page.headings: Page has 0 headings of level 1 at <htm"
      ])
  }

  @Test func pagesOfOtherSitesMayBeNamed() {
    let html = Self.frame.before + #"<a href="../a/b/index.html">x</a>"# + Self.frame.after
    #expect(faults(html, outside: ["a/b/index.html"]) == [])
    #expect(faults(html).count == 1)
  }

  @Test func everyCheckOfTheFolderIsInTheList() throws {
    let folder = try SourceFolder("Sources/Publishing/PageChecks")
    let members = folder.names(ofTypesConformingTo: "PageCheck")
    #expect(members == PageChecks.all.map { "\($0)" }.sorted())
  }
}
