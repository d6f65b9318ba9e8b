package import Diagnostics
import Formats
import Reporting

/// Every link, picture and style sheet leads to a file and an anchor of the planned site.
enum LinksResolve: PageCheck {
  static let fact: InterfaceWord? = .factLinks

  static func faults(in page: PageFacts, of site: SitePlan) -> [PageFault] {
    let folder = SitePlan.folder(of: page.path)
    var faults: [PageFault] = []
    for link in page.links {
      if let summary = summary(of: link, on: page, in: folder, site) {
        faults.append(PageFault(.pageLink, summary, at: link.offset))
      }
    }
    return faults
  }

  /// What is wrong with a link.
  private static func summary(
    of link: PageFacts.Link, on page: PageFacts, in folder: [UInt8], _ site: SitePlan
  ) -> String? {
    let address = page.addresses.span.extracting(link.address)
    if let own = site.ownLink(address) {
      // From the folder of the publication: a page there reads the link as it stands.
      return summary(of: link, to: own.span, on: page, in: [], site)
    }
    if !isRelative(address), address.starts(with: "https://") || address.starts(with: "mailto:") {
      return link.isLoaded ? "Page loads '\(page.text(of: link))' from another host" : nil
    }
    return summary(of: link, to: address, on: page, in: folder, site)
  }

  /// Whether the first byte tells already that an address names neither a host nor a person, as
  /// that of nearly every link does.
  private static func isRelative(_ address: Span<UInt8>) -> Bool {
    address.isEmpty || address[0] != UInt8(ascii: "h") && address[0] != UInt8(ascii: "m")
  }

  private static func summary(
    of link: PageFacts.Link, to address: Span<UInt8>, on page: PageFacts, in folder: [UInt8],
    _ site: SitePlan
  ) -> String? {
    let mark = address.firstIndex(of: UInt8(ascii: "#"))
    let target = address.extracting(0..<(mark ?? address.count))
    let anchor = address.extracting((mark.map { $0 + 1 } ?? address.count)..<address.count)
    let hasAnchor: Bool
    switch target.isEmpty ? nil : site.target(of: target, from: folder.span) {
    case .nowhere: return "Link '\(page.text(of: link))' leads nowhere"
    case .file: hasAnchor = false
    case .outside: hasAnchor = true
    case .page(let found): hasAnchor = mark == nil || site.contains(anchor: anchor, on: found)
    case nil: hasAnchor = mark == nil || page.identifiers.value(of: anchor) != nil
    }
    guard mark != nil, !hasAnchor else { return nil }
    return "Link '\(page.text(of: link))' leads to a place that is not on its page"
  }
}

extension DiagnosticKind {
  package static let pageLink = DiagnosticKind(
    "page.link", title: "Every link of a finished page leads somewhere",
    explanation: "Readers who follow a link, and pages that load a picture, would find nothing.",
    remedy: "Correct the link in the text or in the template that the message names.")
}
