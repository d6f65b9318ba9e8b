/// What the texts of a chart can name beside the parameters of the report.
package enum ChartParameter: String, CaseIterable, Sendable {
  /// The figure of this report.
  case now = "chart:now"
  /// The earliest figure that this one is compared with.
  case before = "chart:before"
  /// The edition of that figure.
  case since = "chart:since"
  /// How far both lie apart, without a sign.
  case change = "chart:change"
  /// The middle figure of all areas.
  case median = "chart:median"
  /// How many areas there are.
  case areas = "chart:areas"

  package func isKnown(to chart: ChartDefinition) -> Bool {
    switch chart.shape {
    case .bars, .groups: false
    case .line: self != .median && self != .areas
    case .dots: self != .before && self != .since
    }
  }
}
