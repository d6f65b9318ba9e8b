package import Diagnostics
import Formats
import Reporting

/// One title, and a language that screen readers can choose their voice by (WCAG 2.2, success
/// criteria 2.4.2 and 3.1.1).
enum TitleAndLanguage: PageCheck {
  static let fact: InterfaceWord? = .factLanguage

  static func faults(in page: PageFacts, of site: SitePlan) -> [PageFault] {
    var faults: [PageFault] = []
    if page.titles.count != 1 {
      let place = page.titles.last ?? 0
      faults.append(PageFault(.pageTitle, "Page has \(page.titles.count) titles", at: place))
    }
    if !page.hasLanguage {
      faults.append(PageFault(.pageLanguage, "Page does not say its language", at: page.root))
    }
    return faults
  }
}

extension DiagnosticKind {
  package static let pageTitle = DiagnosticKind(
    "page.title", title: "A page has one title",
    explanation: "The title names the page in tabs, bookmarks, search results and by ear.",
    remedy: "Correct the layout template: exactly one title element in the head.")
  package static let pageLanguage = DiagnosticKind(
    "page.language", title: "A page says its language",
    explanation: "A screen reader chooses its voice by it.",
    remedy: "Correct the layout template: the html element carries lang.")
}
