import Formats

/// The colours of charts, in the order of the Government Analysis Function's palette. The style
/// sheet has them for light and dark grounds; these stand in where there is none.
enum ChartStyle {
  private static let colours = ["#12436D", "#28A197", "#801650", "#F46A25"]
  private static let dashes = ["", "6 4", "2 4", "9 4 2 4"]

  /// Which colour a series has: two series take the first and the last one, which contrast most.
  static func colour(of series: Int, among count: Int) -> Int {
    count == 2 && series == 1 ? colours.count - 1 : series
  }

  private static let fills = colours.indices.map { SVGLook(fillAttributes($0)) }
  private static let rules = [false, true].map { isDashed in
    SVGLook(
      [.class("chart__rule"), HTMLAttribute("stroke", "currentColor")]
        + (isDashed ? [HTMLAttribute("stroke-dasharray", "4 3")] : []))
  }

  /// The dot of another area.
  static let otherDot = SVGLook([
    .class("chart__dot"), HTMLAttribute("fill", "#BFBFBF"), HTMLAttribute("stroke", "#3D3D3D"),
  ])
  /// The dot of the area itself.
  static let ownDot = SVGLook([
    .class("chart__fill-1 chart__own"), HTMLAttribute("fill", colours[0]),
  ])

  /// The look of an area filled with a colour.
  static func fill(_ colour: Int) -> SVGLook { fills[colour] }

  private static func fillAttributes(_ colour: Int) -> [HTMLAttribute] {
    [.class("chart__fill-\(colour + 1)"), HTMLAttribute("fill", colours[colour])]
  }

  /// The look of a line; its dashes tell it from the others without colour.
  static func line(_ series: Int, _ colour: Int) -> SVGLook {
    let dash = dashes[series]
    return SVGLook(
      [
        .class("chart__line-\(colour + 1)"), HTMLAttribute("stroke", colours[colour]),
        HTMLAttribute("stroke-width", "3"),
      ] + (dash.isEmpty ? [] : [HTMLAttribute("stroke-dasharray", dash)]))
  }

  /// The look of a point: every second series has rings, which differ without colour.
  static func point(_ series: Int, _ colour: Int) -> SVGLook {
    guard series % 2 == 1 else { return fill(colour) }
    return SVGLook([
      .class("chart__ring chart__line-\(colour + 1)"), HTMLAttribute("fill", "#fff"),
      HTMLAttribute("stroke", colours[colour]), HTMLAttribute("stroke-width", "3"),
    ])
  }

  /// The look of an axis or of a line that marks a place.
  static func rule(isDashed: Bool = false) -> SVGLook { rules[isDashed ? 1 : 0] }
}
