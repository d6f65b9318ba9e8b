import Formats
package import Reporting

/// A spreadsheet to open and read: a cover, a list of the sheets, the notes, and a sheet for each
/// table, laid out by the Analysis Function's guidance for accessible spreadsheets.
package enum SpreadsheetDownload: DownloadFormat {
  package static let fileName = "statistics.ods"
  package static let name = "ODS"
  package static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"
  package static let purpose = InterfaceWord.downloadODS

  package static func bytes(of dataset: Dataset, _ schema: DatasetSchema) -> [UInt8] {
    let strings = dataset.strings
    var writer = SpreadsheetWriter(separator: strings.groupSeparator)
    writeCover(dataset, to: &writer)
    let names = dataset.tables.indices.map { name($0 + 1, strings) }
    writeContents(dataset, names, to: &writer)
    if !dataset.notes.isEmpty { writeNotes(dataset, to: &writer) }
    let symbols = self.symbols(of: dataset)
    let tables = dataset.tables.span
    for index in tables.indices {
      let place = Place(name: names[index], range: "table_\(index + 1)")
      write(tables[index], at: place, of: dataset, symbols, to: &writer)
    }
    return writer.file(
      title: dataset.title, subject: dataset.summary, language: dataset.language.description)
  }

  private static func writeCover(_ dataset: Dataset, to writer: inout SpreadsheetWriter) {
    let strings = dataset.strings
    let period = dataset.period
    writer.openSheet(strings.word(.sheetCover), columns: 1, layout: .text)
    writer.line(dataset.title, .title)
    writer.line(dataset.summary)
    writer.line(
      "\(strings.word(.period)): \(strings.format(from: period.start, to: period.end))")
    writer.line("\(strings.word(.contact)): \(dataset.publisher), \(dataset.contact)")
    writer.openRow()
    writer.link(dataset.page, to: dataset.page)
    writer.closeRow()
    writer.openRow()
    writer.link(
      strings.word(.licence, ["licence": dataset.licenceName]), to: dataset.licenceURL)
    writer.closeRow()
    writer.closeSheet()
  }

  /// The sheet of a table and the name of its cells.
  private struct Place {
    let name: String
    let range: String
  }

  private static func writeContents(
    _ dataset: Dataset, _ names: [String], to writer: inout SpreadsheetWriter
  ) {
    let strings = dataset.strings
    writer.openSheet(strings.word(.sheetContents), columns: 2, layout: .text)
    writer.line(strings.word(.sheetContents), .title)
    writer.line(strings.word(.sheetOneTable))
    writer.openTable("contents", headings: [strings.word(.sheet), strings.word(.table)])
    if !dataset.notes.isEmpty {
      let notes = strings.word(.sheetNotes)
      writeEntry(notes, notes, to: &writer)
    }
    let tables = dataset.tables.span
    for index in tables.indices {
      writeEntry(names[index], tables[index].caption, to: &writer)
    }
    writer.closeTable()
    writer.closeSheet()
  }

  private static func writeEntry(
    _ sheet: String, _ title: String, to writer: inout SpreadsheetWriter
  ) {
    writer.openRow()
    writer.link(sheet, to: "#'\(sheet)'.A1")
    writer.text(title)
    writer.closeRow()
  }

  private static func writeNotes(_ dataset: Dataset, to writer: inout SpreadsheetWriter) {
    let strings = dataset.strings
    writer.openSheet(strings.word(.sheetNotes), columns: 2, layout: .text)
    writer.line(strings.word(.sheetNotes), .title)
    writer.line(strings.word(.sheetOneTable))
    writer.openTable(
      "notes", headings: [strings.word(.sheetNotes), strings.word(.dataNotesText)])
    for (index, note) in dataset.notes.enumerated() {
      writer.openRow()
      writer.text(mark(index + 1, strings))
      writer.text(note)
      writer.closeRow()
    }
    writer.closeTable()
    writer.closeSheet()
  }

  private static func write(
    _ table: DatasetTable, at place: Place, of dataset: Dataset,
    _ symbols: [(mark: Shorthand, text: String)], to writer: inout SpreadsheetWriter
  ) {
    let strings = dataset.strings
    let plan = table.plan
    let headings = plan.wording.sheetHeadings
    writer.openSheet(place.name, columns: headings.count, layout: .numbers)
    writer.line(marked("\(place.name): \(table.caption)", table.notes, strings), .title)
    writer.line(strings.word(.sheetOneTable))
    let marks = table.symbols
    for symbol in symbols where marks.contains(symbol.mark) { writer.line(symbol.text) }
    if !table.notes.isEmpty || table.hasCellNotes {
      writer.line(strings.word(.sheetNotesThere, ["name": strings.word(.sheetNotes)]))
    }
    writer.line(strings.word(.sheetSource, ["source": dataset.title]))
    let rate = table.rate
    if let source = rate?.source, !source.isEmpty {
      writer.line("\(strings.word(.dataDenominatorSource)): \(source)")
    }
    writer.openTable(place.range, headings: headings)
    let cells = table.cells.span
    for row in plan.rowLabels.indices {
      writer.openRow()
      let places = table.places(ofRow: row)
      var notes: [Int] = []
      for place in places where !cells[place].notes.isEmpty { notes += cells[place].notes }
      if notes.isEmpty {
        writer.cells(plan.wording.sheetRows[row])
      } else {
        writer.text(marked(plan.rowLabels[row], notes, strings))
      }
      for place in places { write(cells[place].value, to: &writer) }
      if let rate { write(rate, to: &writer) }
      writer.closeRow()
    }
    writer.closeTable()
    writer.closeSheet()
  }

  private static func write(_ rate: DatasetRate, to writer: inout SpreadsheetWriter) {
    if let digits = rate.unrounded {
      writer.decimal(digits)
    } else {
      write(.shorthand(.notAvailable), to: &writer)
    }
    write(rate.denominator, to: &writer)
  }

  private static func write(_ value: Observation, to writer: inout SpreadsheetWriter) {
    switch value {
    case .number(let number): writer.number(number)
    case .shorthand(let shorthand): writer.marker(shorthand.symbol)
    }
  }

  private static func symbols(of dataset: Dataset) -> [(mark: Shorthand, text: String)] {
    let strings = dataset.strings
    return dataset.symbols.map { mark in
      let meaning = strings.word(mark.meaning)
      return (mark, strings.word(.sheetSymbol, ["symbol": mark.symbol, "meaning": meaning]))
    }
  }

  /// A text with the marks of its notes.
  private static func marked(_ text: String, _ notes: [Int], _ strings: StringTable) -> String {
    notes.reduce(text) { "\($0) \(mark($1, strings))" }
  }

  private static func mark(_ note: Int, _ strings: StringTable) -> String {
    strings.word(.noteMark, count: note)
  }

  /// An apostrophe would end the name where it is quoted.
  private static func name(_ number: Int, _ strings: StringTable) -> String {
    let name = strings.word(.sheetTable, count: number)
    return name.utf8.contains(UInt8(ascii: "'")) ? name.filter { $0 != "'" } : name
  }
}
