import Diagnostics
import Reporting
import TestSupport

/// The fixture tree with rules on figures in place of its own.
enum FigureTree {
  static let tableSet = "table-sets/1995.yaml"
  static let later = "areas/northmoor/1999-00/figures.csv"
  static let earlier = "areas/northmoor/1998-99/figures.csv"

  /// A tree whose only rules are these; `section` is a key of the table set with all that is under
  /// it, or several.
  static func withRules(_ section: String) -> MemorySource {
    let tree = FixtureTree.content
    let text = tree[tableSet] ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.hasPrefix("rules:") } ?? lines.endIndex
    let end = lines.firstIndex { $0.hasPrefix("key-facts:") } ?? lines.endIndex
    let rest = lines[end...].joined(separator: "\n")
    return
      tree
      .adding(tableSet, lines[..<start].joined(separator: "\n") + "\n\(section)\n\(rest)")
      .replacing(answer, with: "", in: "areas/eastvale/1998-99/report.yaml")
  }

  /// An answer in the words of `report.yaml`.
  static func answer(_ message: String, _ cell: String, figures: String) -> String {
    """
    answers:
      - message: \(message)
        cell: \(cell)
        figures: {\(figures)}
        reason: It is so.
        name: Ada Shelf
        date: 2000-06-01

    """
  }

  private static let answer = """
    answers:
      - message: figures.rule-broken
        cell: reservations.child.print
        figures:
          reservations.child.print: 4300
          loans.child.print: 4200
        reason: A hundred books were reserved & never fetched.
        name: Ben Stack
        date: 1999-06-01

    """
}
