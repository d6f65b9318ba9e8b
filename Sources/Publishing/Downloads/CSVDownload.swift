import Formats
package import Reporting

/// The figures one a line, in the shape that programs want: every line says all about its figure.
package enum CSVDownload: DownloadFormat {
  package static let fileName = "statistics.csv"
  package static let name = "CSV"
  package static let mediaType = "text/csv"
  package static let purpose = InterfaceWord.downloadCSV

  package static func bytes(of dataset: Dataset, _ schema: DatasetSchema) -> [UInt8] {
    var writer = CSVWriter(capacity: 24_576)
    writeHeader(to: &writer)
    write(dataset, to: &writer)
    return writer.bytes
  }

  /// The first line.
  static let header: [UInt8] = {
    var writer = CSVWriter()
    writeHeader(to: &writer)
    return writer.bytes
  }()

  private static func writeHeader(to writer: inout CSVWriter) {
    for column in DatasetColumn.allCases { writer.plain(column.rawValue) }
    writer.endLine()
  }

  /// The lines behind the first.
  static func lines(of dataset: Dataset) -> [UInt8] {
    var writer = CSVWriter(capacity: 24_576)
    write(dataset, to: &writer)
    return writer.bytes
  }

  private static func write(_ dataset: Dataset, to writer: inout CSVWriter) {
    var report = CSVWriter()
    report.plain(dataset.report.area)
    report.text(dataset.areaName)
    report.text(dataset.areaCodes.joined(separator: ";"))
    report.plain(dataset.report.edition.description)
    let tables = dataset.tables.span
    for index in tables.indices { write(tables[index], behind: report, to: &writer) }
  }

  /// What the lines of a report and a table begin with is written once and copied, and so is what
  /// names rows and columns.
  private static func write(
    _ table: DatasetTable, behind report: CSVWriter, to writer: inout CSVWriter
  ) {
    let plan = table.plan
    var start = report
    start.plain(plan.start)
    start.plain(plan.end)
    start.text(table.key)
    start.text(table.caption)
    // All is looked at where it lies: of a copy, references are counted.
    let (rowCells, columnCells) = (plan.wording.csvRows, plan.wording.csvColumns)
    let rows = rowCells.span
    let columns = columnCells.span
    let cells = table.cells.span
    let notes = table.notes
    let rate = Self.cells(of: table.rate)
    for row in rows.indices {
      for column in columns.indices {
        writer.cells(start)
        writer.cells(rows[row])
        writer.cells(columns[column])
        let place = row * columns.count + column
        write(cells[place].value, isDerived: cells[place].isDerived, to: &writer)
        writer.cells(rate)
        writer.numbers(notes, cells[place].notes)
        writer.endLine()
      }
    }
  }

  private static func write(
    _ value: Observation, isDerived: Bool, to writer: inout CSVWriter
  ) {
    switch value {
    case .number(let number):
      writer.number(number)
      writer.empty()
    case .shorthand(let shorthand):
      writer.empty()
      writer.plain(shorthand.symbol)
    }
    writer.literal(isDerived ? "true" : "false")
  }

  /// What the lines of a table say of the rate that it gives.
  private static func cells(of rate: DatasetRate?) -> CSVWriter {
    var writer = CSVWriter()
    if let rate {
      writer.plain(rate.unrounded ?? "")
      writer.number(rate.per)
      if let people = rate.denominator.number { writer.number(people) } else { writer.empty() }
      writer.text(rate.source)
    } else {
      for _ in 0..<4 { writer.empty() }
    }
    return writer
  }
}
