import Diagnostics

/// All areas, in the order of the register.
package struct AreaRegister: Sendable {
  package let areas: [Area]
  private let positions: [String: Int]

  package init(areas: [Area]) {
    self.areas = areas
    self.positions = Dictionary(
      areas.enumerated().map { ($1.slug.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(slug: String) -> Area? { positions[slug].map { areas[$0] } }
}
