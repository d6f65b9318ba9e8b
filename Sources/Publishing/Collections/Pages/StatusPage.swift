import Diagnostics
import Formats
import Reporting

/// The board of all areas by all editions, for the people who make the reports: in builds of drafts
/// only.
enum StatusPage: CollectionPageKind {
  static func pages(of context: CollectionContext) -> [PagePlan] {
    guard let board = context.board else { return [] }
    let path = context.statusPath
    return [PagePlan(path) { _ in page(board, path, context) }]
  }

  private static func page(
    _ board: ReadinessBoard, _ path: String, _ context: CollectionContext
  ) -> Page {
    let title = context.strings.word(.statusBoard)
    let content: TemplateRecord = [
      "notice": .text(context.strings.word(.statusNotice)),
      "counts": .markup(counts(board, context)),
      "board": .markup(table(board, path, context)),
    ]
    let symbols: Set<Shorthand> =
      board.areas.allSatisfy { area in board.editions.allSatisfy { board.cell(area, $0) != nil } }
      ? [] : [.notApplicable]
    return Page(
      path: path, template: "pages/status",
      record: context.frame(path, title: title) { $0.statusPath }.merging(content)
        .merging(SymbolList.record(symbols, context.strings)))
  }

  /// How many reports of each edition are how far.
  private static func counts(_ board: ReadinessBoard, _ context: CollectionContext) -> Markup {
    let strings = context.strings
    var writer = HTMLWriter()
    TableFrame(id: "counts", caption: strings.word(.editions)).write(to: &writer) { writer in
      writeHead(
        strings.word(.edition), Readiness.allCases.map { strings.word($0.word) }, to: &writer)
      writer.element("tbody", .class("govuk-table__body")) { writer in
        for edition in board.editions {
          writer.element("tr", .class("govuk-table__row")) { writer in
            TableFrame.writeRowHeader(edition.description, to: &writer)
            for readiness in Readiness.allCases {
              let count = board.count(of: readiness, in: edition)
              TableFrame.writeNumber(strings.format(count), to: &writer)
            }
          }
        }
      }
    }
    return writer.finish()
  }

  private static func table(
    _ board: ReadinessBoard, _ path: String, _ context: CollectionContext
  ) -> Markup {
    let strings = context.strings
    let editions = Array(board.editions.reversed())
    let shown = Set(board.areas)
    var writer = HTMLWriter()
    TableFrame(id: "board", caption: strings.word(.areas)).write(to: &writer) { writer in
      writeHead(strings.word(.area), editions.map(\.description), to: &writer)
      writer.element("tbody", .class("govuk-table__body")) { writer in
        for area in context.areas where shown.contains(area.slug.value) {
          writer.element("tr", .class("govuk-table__row")) { writer in
            TableFrame.writeRowHeader(context.name(of: area), to: &writer)
            for edition in editions {
              write(board.cell(area.slug.value, edition), area, path, context, to: &writer)
            }
          }
        }
      }
    }
    return writer.finish()
  }

  private static func writeHead(
    _ corner: String, _ columns: [String], to writer: inout HTMLWriter
  ) {
    writer.element("thead", .class("govuk-table__head")) { writer in
      writer.element("tr", .class("govuk-table__row")) { writer in
        TableFrame.writeColumnHeader(corner, isNumeric: false, to: &writer)
        for column in columns { TableFrame.writeColumnHeader(column, isNumeric: true, to: &writer) }
      }
    }
  }

  private static func write(
    _ cell: ReadinessBoard.Cell?, _ area: Area, _ path: String, _ context: CollectionContext,
    to writer: inout HTMLWriter
  ) {
    guard let cell else {
      return TableFrame.writeNumber(Shorthand.notApplicable.symbol, to: &writer)
    }
    let kind = "govuk-table__cell govuk-table__cell--numeric readiness-\(cell.readiness.rawValue)"
    writer.element("td", .class(kind)) { writer in
      let word = context.strings.word(cell.readiness.word)
      if let report = context.report(of: area, cell.address.edition), cell.hasSite {
        let href = RelativePath.from(path, to: context.path(of: report))
        writer.element("a", .class("govuk-link"), .href(href), text: word)
      } else {
        writer.text(word)
      }
      for note in notes(on: cell, context.strings) {
        writer.void("br")
        writer.text(note)
      }
    }
  }

  /// What was found, and whether a site stays that would no longer be made.
  private static func notes(on cell: ReadinessBoard.Cell, _ strings: StringTable) -> [String] {
    var notes: [String] = []
    if cell.counts.error > 0 { notes.append(strings.word(.errorCount, count: cell.counts.error)) }
    if cell.counts.warning > 0 {
      notes.append(strings.word(.warningCount, count: cell.counts.warning))
    }
    if cell.hasSite, cell.readiness == .invalid || cell.readiness == .missing {
      notes.append(strings.word(.siteStays))
    }
    return notes
  }
}

extension Readiness {
  /// Its word on pages.
  var word: InterfaceWord {
    switch self {
    case .missing: .readinessMissing
    case .draft: .readinessDraft
    case .invalid: .readinessInvalid
    case .ready: .readinessReady
    case .published: .readinessPublished
    }
  }
}
