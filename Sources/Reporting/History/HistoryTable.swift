package import Diagnostics

/// Figures that were published earlier, outside this program, each with its source.
package struct HistoryTable: Sendable {
  /// One line of the file.
  package struct Entry: Sendable {
    package let address: ReportAddress
    package let cell: CellKey
    package let value: Located<Int>
    package let source: Located<String>

    package init(
      address: ReportAddress, cell: CellKey, value: Located<Int>, source: Located<String>
    ) {
      self.address = address
      self.cell = cell
      self.value = value
      self.source = source
    }
  }

  /// What stands in place of an area's slug for the publication as a whole.
  package static let everyArea = ""

  private typealias Years = [EditionID: [CellKey: Entry]]

  private let areas: [String: Years]

  /// For content without such a file.
  package static let empty = HistoryTable(entries: [:])

  /// `entries` go by area and edition, then by cell.
  package init(entries: [ReportAddress: [CellKey: Entry]]) {
    var areas: [String: Years] = [:]
    for (address, cells) in entries { areas[address.area, default: [:]][address.edition] = cells }
    self.areas = areas
  }

  package func entry(_ cell: CellKey, of address: ReportAddress) -> Entry? {
    areas[address.area]?[address.edition]?[cell]
  }

  /// The years that something is known of.
  var years: [Int] { areas.values.flatMap { $0.keys.map(\.startYear) } }

  /// Everything known of an area and edition, by cell.
  package func entries(of address: ReportAddress) -> [Entry] {
    (areas[address.area]?[address.edition] ?? [:]).values.sorted { $0.cell < $1.cell }
  }
}
