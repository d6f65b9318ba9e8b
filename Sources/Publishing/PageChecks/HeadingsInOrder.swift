package import Diagnostics
import Formats
import Reporting

/// One heading of the first level, the others in steps of one (WCAG 2.2, success criterion 1.3.1).
enum HeadingsInOrder: PageCheck {
  static let fact: InterfaceWord? = .factHeadings

  static func faults(in page: PageFacts, of site: SitePlan) -> [PageFault] {
    var faults: [PageFault] = []
    var last = 0
    for heading in page.headings {
      if heading.level > last + 1 {
        let before = last == 0 ? "no heading" : "a heading of level \(last)"
        faults.append(
          PageFault(
            .pageHeadings, "Heading of level \(heading.level) follows \(before)",
            at: heading.offset))
      }
      if heading.isEmpty {
        faults.append(PageFault(.pageHeadings, "Heading has no text", at: heading.offset))
      }
      last = heading.level
    }
    let first = page.headings.filter { $0.level == 1 }
    // Of a page whose first heading has another level, that was said already.
    if first.count > 1 || page.headings.isEmpty {
      faults.append(
        PageFault(
          .pageHeadings, "Page has \(first.count) headings of level 1",
          at: first.last?.offset ?? 0))
    }
    return faults
  }
}

extension DiagnosticKind {
  package static let pageHeadings = DiagnosticKind(
    "page.headings", title: "Headings of a page go down one level at a time",
    explanation: "People who listen to a page move from heading to heading and rely on the levels.",
    remedy: "Correct the heading in the text or in the template.")
}
