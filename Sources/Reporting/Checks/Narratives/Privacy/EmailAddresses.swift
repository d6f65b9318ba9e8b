package import Diagnostics
import Formats

/// Finds addresses of electronic mail, in texts and in links.
enum EmailAddresses: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for page in text.pages where text.traits.contains(.at) || !page.links.isEmpty {
      var seen: Set<String> = []
      for run in page.runs {
        for range in addresses(in: run) {
          let address = run.text(range)
          seen.insert(address.lowercased())
          report(address, run.place(range))
        }
      }
      for link in page.links where link.destination.value.hasPrefix("mailto:") {
        let address = String(link.destination.value.dropFirst(7).prefix { $0 != "?" })
        if !seen.contains(address.lowercased()) { report(address, link.destination.range) }
      }
    }

    func report(_ address: String, _ place: SourceRange) {
      guard !text.isOfficeContact(address) else { return }
      collector.report(.privacyEmail, "'\(address)' is an e-mail address", at: place)
    }
  }

  private static func addresses(in run: TextRun) -> [Range<Int>] {
    guard run.traits.contains(.at) else { return [] }
    return run.scalars.indices.compactMap { index in
      guard run.scalars[index] == "@" else { return nil }
      var lower = index
      while lower > 0, isName(run.scalars[lower - 1]) { lower -= 1 }
      var upper = index + 1
      while upper < run.scalars.count, isHost(run.scalars[upper]) { upper += 1 }
      while upper > index + 1, run.scalars[upper - 1] == "." || run.scalars[upper - 1] == "-" {
        upper -= 1
      }
      return lower < index && run.scalars[(index + 1)..<upper].contains(".") ? lower..<upper : nil
    }
  }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    TextWord.isPart(scalar) || "._%+-'".unicodeScalars.contains(scalar)
  }

  private static func isHost(_ scalar: Unicode.Scalar) -> Bool {
    TextWord.isPart(scalar) || scalar == "." || scalar == "-"
  }
}

extension DiagnosticKind {
  package static let privacyEmail = DiagnosticKind(
    "privacy.email", title: "Texts hold no e-mail addresses of persons",
    explanation: """
      The address of a person does not belong into a report that everybody can read, and it \
      will be out of date soon.
      """,
    remedy: """
      Delete it. If it belongs to an office and is meant for the public, add it to the list \
      'office-contacts' of site.yaml.
      """)
}
