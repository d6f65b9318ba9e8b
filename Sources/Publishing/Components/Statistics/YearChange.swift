import Diagnostics
import Formats
import Reporting

/// What became of a table's totals since the year before, in words under the table: a further
/// column would push the table off a phone, and read by ear it would stand far from its total.
struct YearChange {
  private let context: ReportContext
  /// The year before, and the area's report of it, if that may be looked at.
  private let address: ReportAddress
  private let earlier: Report?
  private let step: SeriesStep
  /// What stands over the changes.
  private let since: String

  init(_ context: ReportContext) {
    self.context = context
    address = ReportAddress(
      area: context.report.area.slug.value, edition: context.report.edition.id.previous)
    earlier = context.series.report(of: address)
    step = context.publication.step(from: address.edition, to: context.report.edition.id)
    since = context.strings.word(.changeSince, ["edition": address.edition.description])
  }

  private var before: EditionID { address.edition }

  /// The fields of the template; without figures of the year before there is nothing to show.
  func fields(
    under table: StatisticalTable, _ plan: TablePlan
  ) -> [(TemplateName, TemplateValue)] {
    let strings = context.strings
    var known: [CellKey] = []
    var comparable: [YearFigure] = []
    var changes: [String] = []
    known.reserveCapacity(plan.totals.count)
    comparable.reserveCapacity(plan.totals.count)
    changes.reserveCapacity(plan.totals.count)
    for total in plan.totals {
      guard let figure = context.series.figure(total.cell, of: address, in: earlier) else {
        continue
      }
      known.append(total.cell)
      if step.isBroken(total.cell) { continue }
      comparable.append(figure)
      guard let now = table.cells[total.place].value.number else { continue }
      changes.append(total.start + change(from: figure.number, to: now))
    }
    let isBroken = comparable.count < known.count
    var notes = HistorySources.sentences(comparable, strings)
    if isBroken {
      notes.insert(strings.word(.changeBroken, ["edition": before.description]), at: 0)
      notes += reasons(known)
    }
    let isShown = !changes.isEmpty || isBroken
    return [
      ("has-changes", .flag(isShown)),
      ("has-change-list", .flag(changes.count > 1)),
      ("changes", .texts(changes.count > 1 ? changes : [])),
      ("only-change", .optional(changes.count == 1 ? changes.first : nil)),
      ("changes-since", .optional(changes.isEmpty ? nil : since)),
      ("change-notes", .texts(isShown ? notes : [])),
    ]
  }

  private func change(from before: Int, to now: Int) -> String {
    let strings = context.strings
    let values: KeyValuePairs = [
      "now": strings.format(now), "before": strings.format(before),
      "change": strings.format(abs(now - before)),
    ]
    let word: InterfaceWord =
      now > before ? .changeRise : now < before ? .changeFall : .changeNone
    return strings.word(word, values)
  }

  private func reasons(_ cells: [CellKey]) -> [String] {
    var seen: Set<String> = []
    return cells.flatMap(step.breaks).compactMap { found in
      (found.reason[context.language] ?? found.reason[context.publication.site.defaultLanguage])?
        .value
    }
    .filter { seen.insert($0).inserted }
  }
}
