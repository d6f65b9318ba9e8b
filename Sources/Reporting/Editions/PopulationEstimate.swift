/// A mid-year population estimate, by its year.
package struct PopulationEstimate: Sendable, Hashable {
  package let year: Int

  package init(year: Int) { self.year = year }

  /// Reads an identifier such as `mid-1999`.
  package init?(id text: String) {
    guard text.hasPrefix("mid-"), text.utf8.count == 8, let year = Int(text.dropFirst(4)),
      year > 999
    else { return nil }
    self.year = year
  }

  /// As `populations.csv` names it.
  package var id: String { "mid-\(year)" }
}
