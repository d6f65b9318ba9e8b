package import Formats

/// What every table of numbers has in common: the scrolling region, the caption and the cells.
package struct TableFrame {
  /// The table's anchor; its caption and region take their names from it.
  package let id: String
  package let caption: String

  package init(id: String, caption: String) {
    self.id = id
    self.caption = caption
  }

  /// Writes the frame and, inside the table, what `content` writes.
  package func write(
    to writer: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    writer.open(
      "div", .class("table-scroll"), HTMLAttribute("role", "region"),
      HTMLAttribute("aria-labelledby", "\(id)-caption"), HTMLAttribute("tabindex", "0"))
    writer.open("table", .class("govuk-table"), .id(id))
    writer.element(
      "caption", .class("govuk-table__caption govuk-table__caption--m"), .id("\(id)-caption"),
      text: caption)
    content(&writer)
    writer.close("table")
    writer.close("div")
    writer.newline()
  }

  static func writeColumnHeader(
    _ text: String, isNumeric: Bool, to writer: inout HTMLWriter
  ) {
    writer.element(isNumeric ? numericColumnHeader : columnHeader, text: text)
  }

  static func writeRowHeader(_ text: String, to writer: inout HTMLWriter) {
    writer.element(rowHeader, text: text)
  }

  static func writeNumber(_ text: String, to writer: inout HTMLWriter) {
    writer.element(numberCell, text: text)
  }

  static let head = HTMLElement("thead", .class("govuk-table__head"))
  static let body = HTMLElement("tbody", .class("govuk-table__body"))
  static let row = HTMLElement("tr", .class("govuk-table__row"))
  static let totalRow = HTMLElement("tr", .class("govuk-table__row govuk-table__row--total"))
  static let rowHeader = HTMLElement("th", .scope("row"), .class("govuk-table__header"))

  private static let columnHeader = HTMLElement(
    "th", .scope("col"), .class("govuk-table__header"))
  private static let numericColumnHeader = HTMLElement(
    "th", .scope("col"), .class("govuk-table__header govuk-table__header--numeric"))
  private static let numberCell = HTMLElement(
    "td", .class("govuk-table__cell govuk-table__cell--numeric"))
}
