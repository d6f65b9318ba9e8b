package import Diagnostics
import Formats
import Reporting

/// Every identifier once on its page, so that a link leads to one place.
enum IdentifiersUnique: PageCheck {
  static let fact: InterfaceWord? = .factIdentifiers

  static func faults(in page: PageFacts, of site: SitePlan) -> [PageFault] {
    page.identifiers.duplicates.map { duplicate in
      let name = page.identifiers.text(of: duplicate)
      return PageFault(
        .pageIdentifier, "Identifier '\(name)' stands twice on the page", at: duplicate.value)
    }
  }
}

extension DiagnosticKind {
  package static let pageIdentifier = DiagnosticKind(
    "page.identifier", title: "An identifier stands once on a page",
    explanation: "A link to it would lead to the first place only.",
    remedy: "Give the heading, the block or the table another key.")
}
