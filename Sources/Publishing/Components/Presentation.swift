/// How a report is laid out: over several pages, or on one.
package enum Presentation: Sendable {
  case pages
  case onePage

  /// The link to a section or to something in it.
  /// `section` is the slug of the section.
  /// `anchor` is the anchor as it is on the section's own page.
  package func link(to section: String, anchor: String? = nil) -> String {
    switch self {
    case .pages: "\(section).html" + (anchor.map { "#\($0)" } ?? "")
    case .onePage: "#" + (anchor.map { self.anchor($0, in: section) } ?? section)
    }
  }

  /// The link to a table from the page that holds it.
  package func link(toTable key: String) -> String { "#\(anchor(key, in: "statistics"))" }

  /// An anchor as it is written: on one page it carries its section's name, except for tables,
  /// whose keys are the same everywhere.
  package func anchor(_ anchor: String, in section: String) -> String {
    self == .pages || section == "statistics" ? anchor : "\(section)-\(anchor)"
  }

  /// How much deeper headings stand than on a section's own page.
  package var headingShift: Int { self == .pages ? 0 : 1 }
}
