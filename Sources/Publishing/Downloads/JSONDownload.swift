import Formats
package import Reporting

/// The figures with all that belongs to them, table by table.
/// Documentation/schemas/statistics.schema.json describes the form.
package enum JSONDownload: DownloadFormat {
  package static let fileName = "statistics.json"
  package static let name = "JSON"
  package static let mediaType = "application/json"
  package static let purpose = InterfaceWord.downloadJSON

  package static func bytes(of dataset: Dataset, _ schema: DatasetSchema) -> [UInt8] {
    var json = JSONStream(capacity: 16_384)
    write(dataset, to: &json)
    json.endLine()
    return json.bytes
  }

  /// A report as one object.
  static func write(_ dataset: Dataset, to json: inout JSONStream) {
    json.openObject()
    json.write("version", "1")
    json.write("language", dataset.language.description)
    json.write("title", dataset.title)
    json.newLine()
    json.openObject("area")
    json.write("key", dataset.report.area)
    json.write("name", dataset.areaName)
    json.write("codes", dataset.areaCodes)
    json.closeObject()
    json.openObject("edition")
    json.write("key", dataset.report.edition.description)
    json.write("start", dataset.period.start.description)
    json.write("end", dataset.period.end.description)
    json.write("snapshot", dataset.period.snapshot.description)
    json.closeObject()
    json.newLine()
    json.write("page", dataset.page)
    json.write("publisher", dataset.publisher)
    json.openObject("licence")
    json.write("name", dataset.licenceName)
    json.write("url", dataset.licenceURL)
    json.closeObject()
    json.newLine()
    json.openObject("symbols")
    for symbol in dataset.symbols {
      json.member(symbol.symbol, dataset.strings.word(symbol.meaning))
    }
    json.closeObject()
    json.write(notes: dataset.notes)
    json.newLine()
    json.openArray("tables")
    let tables = dataset.tables.span
    for index in tables.indices { write(tables[index], to: &json) }
    json.closeArray()
    json.closeObject()
  }

  private static func write(_ table: DatasetTable, to json: inout JSONStream) {
    let plan = table.plan
    json.newLine()
    json.openObject()
    json.write("key", table.key)
    json.write("caption", table.caption)
    json.write("measure", table.rate == nil ? "count" : "rate")
    json.write("start", plan.start)
    json.write("end", plan.end)
    json.write("notes", table.notes)
    json.write("rows", json: plan.wording.jsonRows)
    json.write("columns", json: plan.wording.jsonColumns)
    if let rate = table.rate { write(rate, to: &json) }
    json.openArray("cells")
    let cellStarts = plan.wording.jsonCells
    let starts = cellStarts.span
    let cells = table.cells.span
    for row in plan.rowLabels.indices {
      json.newLine()
      for place in table.places(ofRow: row) {
        json.openObject(beginning: starts[place])
        writeRest(of: cells[place], to: &json)
      }
    }
    json.closeArray()
    json.closeObject()
  }

  private static func write(_ rate: DatasetRate, to json: inout JSONStream) {
    json.openObject("rate")
    json.write("per", rate.per)
    write("numerator", rate.numerator, to: &json)
    write("denominator", rate.denominator, to: &json)
    json.write("source", rate.source)
    if let digits = rate.unrounded {
      json.writeDecimal("unrounded", digits)
    } else {
      json.writeNull("unrounded")
    }
    json.closeObject()
  }

  private static func write(
    _ name: StaticString, _ value: Observation, to json: inout JSONStream
  ) {
    if let number = value.number { json.write(name, number) } else { json.writeNull(name) }
  }

  private static func writeRest(of cell: DatasetCell, to json: inout JSONStream) {
    switch cell.value {
    case .number(let number): json.write("value", number)
    case .shorthand(let shorthand):
      json.writeNull("value")
      json.write("marker", shorthand.symbol)
    }
    json.write("derived", cell.isDerived)
    if !cell.notes.isEmpty { json.write("notes", cell.notes) }
    json.closeObject()
  }
}
