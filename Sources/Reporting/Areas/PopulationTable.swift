package import Diagnostics

/// People per area and population estimate: the denominators of rates.
package struct PopulationTable: Sendable {
  /// One line of the file.
  package struct Entry: Sendable {
    /// People of the ages that the rate counts, or a shorthand when the figure is not available.
    package let people: Located<Observation>
    package let source: Located<String>
  }

  private let entries: [String: [String: Entry]]
  /// `nil` when the file could not be read; nobody is then told that a population is missing.
  package let file: SourceFile?

  /// Stands in for a table that could not be read.
  package static let unknown = PopulationTable(entries: [:], file: nil)

  /// `entries` go by estimate, then by area.
  package init(entries: [String: [String: Entry]], file: SourceFile?) {
    self.entries = entries
    self.file = file
  }

  package func entry(estimate: String, area: String) -> Entry? { entries[estimate]?[area] }

  /// The last line of an estimate in the file, behind which another one would stand.
  package func lastEntry(estimate: String) -> Entry? {
    entries[estimate]?.values.max { $0.people.range.lower < $1.people.range.lower }
  }

  package var estimates: [String] { entries.keys.sorted() }
}
