package import Diagnostics
import Reporting

/// Sees to it that the areas and editions that the command line names exist.
struct SelectionCheck {
  private let selection: BuildSelection
  private let publication: Publication

  init(_ selection: BuildSelection, _ publication: Publication) {
    self.selection = selection
    self.publication = publication
  }

  func check(collector: inout DiagnosticCollector) {
    let slugs = publication.areas.areas.map(\.slug.value)
    for area in selection.areas where publication.areas[area] == nil {
      report("Area '\(area)'", area, among: slugs, collector: &collector)
    }
    let editions = publication.editions.map(\.id.description)
    for edition in selection.editions where publication.edition(edition) == nil {
      let name = edition.description
      report("Edition '\(name)'", name, among: editions, collector: &collector)
    }
  }

  private func report(
    _ what: String, _ word: String, among known: [String],
    collector: inout DiagnosticCollector
  ) {
    // The place is only a file to hang the message on: the fault is in the command.
    let near = EditDistance.nearest(to: word, among: known)
    collector.report(
      .selectionUnknown,
      "\(what) was asked for but does not exist".didYouMean(near),
      at: publication.site.file.startRange)
  }
}

extension DiagnosticKind {
  package static let selectionUnknown = DiagnosticKind(
    "selection.unknown", title: "Areas and editions named on the command line exist",
    explanation: "A run for something that does not exist would do nothing and look successful.",
    remedy: "Correct the spelling of the option.")
}
