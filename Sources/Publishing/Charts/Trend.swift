import Reporting

/// Figures over the years, and where they must not be compared.
struct Trend {
  struct Line {
    /// Empty when there is one line only.
    let name: String
    /// In ascending order of years; at least one.
    let points: [YearFigure]
    /// Their numbers in the form of the language.
    let values: [String]
    /// The first years that are counted in a new way.
    let breaks: [EditionID]

    /// Whether a line is drawn from a point to the one behind it: years without a figure and a
    /// break leave a gap.
    func isJoined(_ index: Int) -> Bool {
      guard points.indices.contains(index + 1) else { return false }
      let (from, to) = (points[index].edition, points[index + 1].edition)
      return from == to.previous && !breaks.contains(to)
    }

    /// Years between the first and the last point that have none.
    var missing: [EditionID] {
      if let first = points.first?.edition.startYear, let last = points.last?.edition.startYear,
        last - first + 1 == points.count
      {
        return []
      }
      return zip(points, points.dropFirst()).flatMap { earlier, later in
        (earlier.edition.startYear + 1..<later.edition.startYear).map(EditionID.init(startYear:))
      }
    }

    /// The earliest point that the last one can be compared with; `nil` when there is none.
    var start: YearFigure? {
      let since = breaks.last
      let start = points.first { since == nil || $0.edition >= since ?? $0.edition }
      return start?.edition == points.last?.edition ? nil : start
    }
  }

  let lines: [Line]
  let years: ClosedRange<Int>

  init(lines: [Line]) {
    self.lines = lines
    let first = lines.compactMap { $0.points.first?.edition.startYear }.min() ?? 0
    let last = lines.compactMap { $0.points.last?.edition.startYear }.max() ?? 0
    years = first...last
  }

  var editions: [EditionID] { years.map(EditionID.init(startYear:)) }

  /// All years in which a line begins to be counted in a new way.
  var breaks: [EditionID] { Set(lines.flatMap(\.breaks)).sorted() }

  /// Whether a line lacks a figure of one of the years.
  var hasGaps: Bool { lines.contains { $0.points.count < years.count } }
}

extension Trend.Line {
  /// The figures of a cell up to an edition; `nil` when there is none.
  init?(
    _ cell: CellKey, of area: String, upTo edition: EditionID, named name: String,
    _ context: ReportContext
  ) {
    let points = context.series.figures(cell, of: area, upTo: edition)
    if points.isEmpty { return nil }
    self.name = name
    self.points = points
    values = points.map { context.strings.format($0.number) }
    breaks = zip(points, points.dropFirst()).compactMap { earlier, later in
      let step = context.publication.step(from: earlier.edition, to: later.edition)
      guard step.isBroken(cell) else { return nil }
      return step.breaks(of: cell).map(\.edition).max() ?? later.edition
    }
  }
}
