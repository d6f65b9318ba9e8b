import Diagnostics

/// All areas, in the order of the register.
package struct AreaRegister: Sendable {
  /// Stands in for a register that could not be read.
  package static let unknown = AreaRegister(areas: [], isKnown: false)

  package let areas: [Area]
  /// Whether the register could be read; if not, nobody is told that an area is unknown.
  package let isKnown: Bool
  private let positions: [String: Int]

  package init(areas: [Area], isKnown: Bool = true) {
    self.areas = areas
    self.isKnown = isKnown
    self.positions = Dictionary(
      areas.enumerated().map { ($1.slug.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(slug: String) -> Area? { positions[slug].map { areas[$0] } }
}
