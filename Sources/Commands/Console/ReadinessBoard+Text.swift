import Diagnostics
package import Publishing
import Reporting

/// The board for people and for programs.
extension ReadinessBoard {
  /// A line for each area with a column for each edition, then a line for each edition.
  package var text: String {
    var rows = [["area"] + editions.map(\.description)]
    for area in areas {
      rows.append([area] + editions.map { Self.words(cell(area, $0)) })
    }
    return Self.aligned(rows) + "\n" + editions.map(summary).joined() + sharedText
  }

  private static func words(_ cell: Cell?) -> String {
    guard let cell else { return "-" }
    var words = cell.readiness.rawValue
    if cell.counts.error + cell.counts.warning > 0 {
      words += " (\(MessageCounts.words(cell.counts.error, cell.counts.warning)))"
    }
    if cell.hasSite, cell.readiness != .published { words += ", old site stays" }
    return words
  }

  private static func aligned(_ rows: [[String]]) -> String {
    let columns = rows.first?.indices ?? [].indices
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - text.count)
      }
      let line = cells.joined(separator: "  ")
      return line.prefix(line.count - line.reversed().prefix { $0 == " " }.count) + "\n"
    }.joined()
  }

  private func summary(of edition: EditionID) -> String {
    let parts = Readiness.allCases.reversed().compactMap { readiness -> String? in
      let count = count(of: readiness, in: edition)
      return count == 0 ? nil : "\(count) \(readiness.rawValue)"
    }
    return "\(edition): \(parts.isEmpty ? "no areas" : parts.joined(separator: ", "))\n"
  }

  private var sharedText: String {
    guard sharedErrors > 0 else { return "" }
    return "What all reports share has \(MessageCounts.words(sharedErrors, 0)), so nothing can be "
      + "published: run 'check'.\n"
  }

  /// One object: the editions with their numbers, then every report.
  package var json: String {
    let value: JSONValue = [
      "version": "1", "shared-errors": .number(sharedErrors),
      "editions": .array(editions.map(jsonSummary)),
      "reports": .array(
        areas.flatMap { area in editions.compactMap { cell(area, $0) } }.map(Self.json)),
    ]
    return value.text()
  }

  private func jsonSummary(of edition: EditionID) -> JSONValue {
    .object(
      [("edition", .string(edition.description))]
        + Readiness.allCases.map { ($0.rawValue, .number(count(of: $0, in: edition))) })
  }

  private static func json(_ cell: Cell) -> JSONValue {
    [
      "area": .string(cell.address.area),
      "edition": .string(cell.address.edition.description),
      "status": .string(cell.readiness.rawValue), "errors": .number(cell.counts.error),
      "warnings": .number(cell.counts.warning), "site": .bool(cell.hasSite),
    ]
  }
}

extension MessageCounts {
  /// Errors and warnings in words, such as `2 errors, 1 warning`.
  fileprivate static func words(_ errors: Int, _ warnings: Int) -> String {
    [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
