import Diagnostics
import Reporting

/// Sees to it that the areas and editions that the command line names exist.
struct SelectionCheck {
  private let selection: BuildSelection
  private let publication: Publication

  init(_ selection: BuildSelection, _ publication: Publication) {
    self.selection = selection
    self.publication = publication
  }

  /// - Throws: `UnknownSelection` for the first one that does not exist.
  func check() throws(UnknownSelection) {
    let slugs = publication.areas.areas.map(\.slug.value)
    for area in selection.areas where publication.areas[area] == nil {
      throw UnknownSelection(
        kind: "area", name: area, suggestion: EditDistance.nearest(to: area, among: slugs))
    }
    let editions = publication.editions.map(\.id.description)
    for edition in selection.editions where publication.edition(edition) == nil {
      let name = edition.description
      throw UnknownSelection(
        kind: "edition", name: name, suggestion: EditDistance.nearest(to: name, among: editions))
    }
  }
}
