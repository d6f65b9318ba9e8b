package import Diagnostics
import Formats

/// Reads `figures.csv` against the tables that it must fill.
package struct FiguresLoader {
  private let set: TableSet
  private let table: CSVTable
  private let columns: Columns
  private var inputs: CellObservations
  private var controls: [CellKey: Located<Observation>] = [:]
  /// The line of each cell by its number; those of cells without one are negative.
  private var lines: [Int]
  /// How many cells that an area supplies have a line.
  private var supplied = 0
  private let grids: [FigureGrid]
  /// Of the last line that named a cell.
  private var last = Place(grid: 0)
  /// Cells that a line names with a slip; they are not missing.
  private var meant: Set<CellKey> = []

  /// A cell by the positions of its table, its row and its column.
  private struct Place {
    let grid: Int
    var row = 0
    var column = 0
  }

  /// The columns of the file that are read.
  private struct Columns {
    let table, row, column, value: Int
  }

  private init(set: TableSet, _ table: CSVTable, _ columns: Columns) {
    self.set = set
    self.table = table
    self.columns = columns
    grids = FigureGrid.all(of: set)
    lines = Array(repeating: -1, count: grids.last?.end ?? 0)
    inputs = CellObservations(of: set, in: table.file)
  }

  /// - Returns: `nil` when the file has no usable header. Missing and faulty cells are reported
  ///   and left out.
  package static func load(
    _ file: SourceFile, for set: TableSet, collector: inout DiagnosticCollector
  ) -> FigureSheet? {
    guard let table = CSVReader.read(file, collector: &collector),
      table.checkHeader(
        required: ["table", "row", "column", "value", "note"], isKnown: { _ in false },
        collector: &collector),
      let tableColumn = table.column("table"), let rowColumn = table.column("row"),
      let columnColumn = table.column("column"), let valueColumn = table.column("value")
    else { return nil }
    let columns = Columns(
      table: tableColumn, row: rowColumn, column: columnColumn, value: valueColumn)
    var loader = FiguresLoader(set: set, table, columns)
    for line in 0..<table.rowCount { loader.add(line: line, collector: &collector) }
    if table.isWhole {
      loader.reportMissingCells(of: table.header.map(\.value), collector: &collector)
    }
    return FigureSheet(
      file: file, inputs: loader.inputs, controls: loader.controls, isWhole: table.isWhole)
  }

  private mutating func add(line: Int, collector: inout DiagnosticCollector) {
    guard let place = place(inLine: line) else {
      reportUnknown(inLine: line, collector: &collector)
      return
    }
    let grid = grids[place.grid]
    // With the definition's own keys, so that no report keeps copies of them.
    let cell = grid.table.cell(grid.rowKeys[place.row], grid.columnKeys[place.column])
    let number = grid.number(row: place.row, column: place.column)
    if lines[number] >= 0 {
      collector.report(
        .figureDuplicate, "Figure '\(cell)' is given twice", at: table.range(ofRow: line),
        notes: [Diagnostic.Note("It was first given here", at: table.range(ofRow: lines[number]))])
      return
    }
    lines[number] = line
    let value = table.cell(line, columns.value)
    let isDerived = grid.table.isDerived(cell)
    let isNotApplicable = grid.table.isNotApplicable(cell)
    if !isDerived, !isNotApplicable { supplied += 1 }
    // An empty line for a total is one that nobody has filled in yet.
    if isDerived, value.value.isEmpty { return }
    guard
      let observation = read(
        value, cell: cell, of: grid.table, isDerived: isDerived, isNotApplicable: isNotApplicable,
        collector: &collector)
    else { return }
    if isDerived {
      controls[cell] = Located(observation, at: value.range)
    } else if !isNotApplicable {
      inputs.add(observation, at: value.range, for: number)
    }
  }

  /// Says which part of a line names no cell.
  private mutating func reportUnknown(inLine line: Int, collector: inout DiagnosticCollector) {
    let parts = [columns.table, columns.row, columns.column].map { table.cell(line, $0) }
    _ = FigureAddress.resolve(
      table: parts[0], row: parts[1], column: parts[2], in: set, collector: &collector)
    FigureAddress.nearest(table: parts[0], row: parts[1], column: parts[2], in: set)
      .map { _ = meant.insert($0) }
  }

  /// The cell that a line names. Lines of a table and of a row mostly stand together, so that those
  /// of the line before are tried first.
  private mutating func place(inLine line: Int) -> Place? {
    func position(in keys: [String], _ column: Int, first guess: Int) -> Int? {
      guess < keys.count && table.holds(keys[guess], line, column)
        ? guess : keys.firstIndex { table.holds($0, line, column) }
    }
    var place = last
    if place.grid >= grids.count
      || !table.holds(grids[place.grid].table.key.value, line, columns.table)
    {
      let found = grids.firstIndex { table.holds($0.table.key.value, line, columns.table) }
      guard let found else { return nil }
      place = Place(grid: found)
    }
    let grid = grids[place.grid]
    guard let row = position(in: grid.rowKeys, columns.row, first: place.row),
      let column = position(in: grid.columnKeys, columns.column, first: place.column + 1)
    else { return nil }
    last = Place(grid: place.grid, row: row, column: column)
    return last
  }

  private func read(
    _ value: Located<String>, cell: CellKey, of definition: TableDefinition, isDerived: Bool,
    isNotApplicable: Bool, collector: inout DiagnosticCollector
  ) -> Observation? {
    switch FigureText.parse(value.value) {
    case .shorthand(.notApplicable) where isNotApplicable || isDerived:
      return .shorthand(.notApplicable)
    case .shorthand(.notApplicable):
      collector.report(
        .figureApplies, "Figure '\(cell)' applies, so it needs a number or [x]",
        at: value.range)
    case _ where isNotApplicable:
      FigureAddress.reportNotApplicable(value, cell: cell, definition, collector: &collector)
    case .number(let number): return .number(number)
    case .shorthand(let shorthand): return .shorthand(shorthand)
    case .invalid(let suggestion):
      reportInvalid(value, cell: cell, suggestion: suggestion, collector: &collector)
    }
    return nil
  }

  private func reportInvalid(
    _ value: Located<String>, cell: CellKey, suggestion: String?,
    collector: inout DiagnosticCollector
  ) {
    let summary =
      value.value.isEmpty
      ? "Figure '\(cell)' has no value"
      : "'\(value.value)' is not a whole number, as figure '\(cell)' needs"
    // A sign for "nothing" can mean two things.
    let isNothing = value.value.isEmpty || suggestion == Shorthand.notApplicable.symbol
    let notAvailable = Shorthand.notAvailable.symbol
    let fixes =
      isNothing
      ? [
        Diagnostic.Fix("If nobody was counted", replacing: value.range, with: "0"),
        Diagnostic.Fix("If it is not known", replacing: value.range, with: notAvailable),
      ]
      : suggestion.map {
        [Diagnostic.Fix("Write '\($0)'", replacing: value.range, with: $0)]
      } ?? []
    collector.report(.figureForm, summary, at: value.range, fixes: fixes)
  }

  /// Says which cells that an area supplies have no line.
  private func reportMissingCells(of header: [String], collector: inout DiagnosticCollector) {
    // To look for each of them takes as long as to read the file.
    guard supplied < set.tables.reduce(0, { $0 + $1.inputCells.count }) else { return }
    for table in set.tables {
      var previous: SourceRange?
      for cell in table.inputCells {
        if let line = line(of: cell) {
          previous = line
        } else if !meant.contains(cell) {
          reportMissing(cell, of: table, behind: previous, header, collector: &collector)
        }
      }
    }
  }

  private func line(of cell: CellKey) -> SourceRange? {
    guard let grid = grids.first(where: { $0.table.key.value == cell.table }),
      let row = grid.rowKeys.firstIndex(of: cell.row),
      let column = grid.columnKeys.firstIndex(of: cell.column)
    else { return nil }
    let line = lines[grid.number(row: row, column: column)]
    return line < 0 ? nil : table.range(ofRow: line)
  }

  /// Reports a figure at the end of the line behind which its own is missing.
  private func reportMissing(
    _ cell: CellKey, of table: TableDefinition, behind line: SourceRange?, _ header: [String],
    collector: inout DiagnosticCollector
  ) {
    let end = line?.upper ?? self.table.file.bytes.count
    let place = self.table.file.range(end, end)
    let keys = ["table": cell.table, "row": cell.row, "column": cell.column]
    let missing = header.map { keys[$0] ?? "" }.joined(separator: ",")
    collector.report(
      .figureMissing, "Figure '\(cell)' is missing", at: place,
      notes: [Diagnostic.Note("The table is defined here", at: table.key.range)],
      fixes: [Diagnostic.Fix("Add a line with its value", replacing: place, with: "\n" + missing)])
  }
}

extension DiagnosticKind {
  package static let figureDuplicate = DiagnosticKind(
    "figures.duplicate", title: "Each figure is given once",
    explanation: "Of two lines for one cell, the program cannot know which is right.",
    remedy: "Remove the line that is wrong.")
  package static let figureForm = DiagnosticKind(
    "figures.form", title: "A figure is a whole number in plain digits",
    explanation: """
      A number with a separator, a sign, a decimal point or leading zeros can be read in more \
      than one way; an empty cell or a hyphen can mean zero, unknown or forgotten.
      """,
    remedy: """
      Write digits only, 0 for a true zero, [x] when the figure is not available and [c] when \
      it is confidential.
      """)
  package static let figureApplies = DiagnosticKind(
    "figures.applies", title: "A figure that the table asks for is given",
    explanation: """
      Only the table definition says where a figure cannot apply, so that all areas mark the \
      same cells.
      """,
    remedy: "Write the number, 0 for a true zero, or [x] when the figure is not available.")
  package static let figureMissing = DiagnosticKind(
    "figures.missing", title: "Every figure of every table is given",
    explanation: "A table with a gap cannot be added up, and the gap would look like a zero.",
    remedy: """
      Add a line with table, row, column and value. The command 'new' writes a file with every \
      line that is needed.
      """)
}
