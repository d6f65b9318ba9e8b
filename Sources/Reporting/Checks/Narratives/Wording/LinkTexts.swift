package import Diagnostics
import Formats

/// Finds links whose text says nothing about where they lead, and addresses in running text.
enum LinkTexts: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let vague = text.rules.vagueLinks
    for page in text.pages {
      for link in page.links {
        let run = TextRun(link.content, in: page.file)
        if vague.contains(run.joinedKeys), !run.words.isEmpty {
          report("Link text '\(run.text(run.trimmed))' does not say where it leads", run.place)
        } else if isAddress(at: 0, in: run) {
          report("Link text '\(run.text(run.trimmed))' is an address", run.place)
        }
      }
      guard text.marks.contains(.webAddress) else { continue }
      for run in page.runs where run.role != .verbatim {
        for place in addresses(in: run) {
          if page.links.contains(where: { $0.range.holds(place) }) { continue }
          report("'\(place.text)' is an address without a link", place)
        }
      }
    }

    func report(_ summary: String, _ place: SourceRange) {
      collector.report(.narrativeLinkText, summary, at: place)
    }
  }

  /// The words with which web addresses begin.
  static let addressBeginnings = ["http", "https", "www"]

  /// Whether a web address begins with a word.
  private static func isAddress(at index: Int, in run: TextRun) -> Bool {
    guard index + 1 < run.words.count, run.words[index].marks.contains(.webAddress) else {
      return false
    }
    let gap = run.gap(before: index + 1)
    switch run.key(of: run.words[index]) {
    case "http", "https":
      return gap.starts(with: ["/", "/"]) || gap.elementsEqual([":", "/", "/"])
    case "www": return gap.elementsEqual(["."])
    default: return false
    }
  }

  private static func addresses(in run: TextRun) -> [SourceRange] {
    guard run.marks.contains(.webAddress) else { return [] }
    var found: [SourceRange] = []
    var end = 0
    for index in run.words.indices where run.words[index].range.lowerBound >= end {
      guard isAddress(at: index, in: run) else { continue }
      let lower = run.words[index].range.lowerBound
      end = run.scalars[lower...].firstIndex(where: TextRun.isBlank) ?? run.scalars.count
      let marks = run.scalars[lower..<end].reversed().prefix { ".,;:)".unicodeScalars.contains($0) }
      found.append(run.place(lower..<(end - marks.count)))
    }
    return found
  }
}

extension SourceRange {
  /// Whether another range of the same file lies inside this one.
  fileprivate func holds(_ other: SourceRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
}

extension DiagnosticKind {
  package static let narrativeLinkText = DiagnosticKind(
    "narrative.link-text", .warning, title: "The text of a link says where it leads",
    explanation: """
      People who use a screen reader often hear the links of a page as a list. An address or \
      'click here' says nothing there.
      """,
    remedy: "Name the page that the link leads to, as in [Guidance on GOV.UK](https://…).")
}
