package import Diagnostics
import Reporting

/// Every link, picture and style sheet leads to a file and an anchor of the planned site.
enum LinksResolve: PageCheck {
  static let fact: InterfaceWord? = .factLinks

  static func faults(in page: PageFacts, of site: SitePlan) -> [PageFault] {
    page.links.compactMap { fault(of: $0, on: page, site) }
  }

  private static func fault(
    of link: PageFacts.Link, on page: PageFacts, _ site: SitePlan
  ) -> PageFault? {
    if let own = site.ownLink(link.value) {
      // From the folder of the publication: a page there reads the link as it stands.
      return fault(of: link, to: own, from: "index.html", site)
    }
    if link.value.hasPrefix("https://") || link.value.hasPrefix("mailto:") {
      guard link.isLoaded else { return nil }
      return PageFault(.pageLink, "Page loads '\(link.value)' from another host", at: link.offset)
    }
    return fault(of: link, to: link.value, from: page.path, site)
  }

  private static func fault(
    of link: PageFacts.Link, to address: String, from page: String, _ site: SitePlan
  ) -> PageFault? {
    let mark = address.utf8.firstIndex(of: UInt8(ascii: "#"))
    let target = mark.map { String(address[..<$0]) } ?? address
    let path = target.isEmpty ? page : SitePlan.resolve(target, from: page)
    guard let path, site.contains(path), !target.hasPrefix("/") else {
      return PageFault(.pageLink, "Link '\(link.value)' leads nowhere", at: link.offset)
    }
    guard let mark,
      !site.contains(anchor: String(address[address.utf8.index(after: mark)...]), on: path)
    else { return nil }
    return PageFault(
      .pageLink, "Link '\(link.value)' leads to a place that is not on its page",
      at: link.offset)
  }
}

extension DiagnosticKind {
  package static let pageLink = DiagnosticKind(
    "page.link", title: "Every link of a finished page leads somewhere",
    explanation: "Readers who follow a link, and pages that load a picture, would find nothing.",
    remedy: "Correct the link in the text or in the template that the message names.")
}
