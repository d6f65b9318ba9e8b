package import Diagnostics
import Formats

/// Reads `figures.csv` against the tables that it must fill.
package struct FiguresLoader {
  private let set: TableSet
  private let file: SourceFile
  private var inputs: [CellKey: Located<Observation>] = [:]
  private var controls: [CellKey: Located<Observation>] = [:]
  private var lines: [CellKey: SourceRange] = [:]
  /// Cells that a line names with a slip; they are not missing.
  private var meant: Set<CellKey> = []

  private init(set: TableSet, file: SourceFile) {
    self.set = set
    self.file = file
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
    var loader = FiguresLoader(set: set, file: file)
    for row in table.rows {
      loader.add(
        table: row.cells[tableColumn], row: row.cells[rowColumn],
        column: row.cells[columnColumn], value: row.cells[valueColumn], line: row.range,
        collector: &collector)
    }
    if table.isWhole {
      loader.reportMissingCells(of: table.header.map(\.value), collector: &collector)
    }
    return FigureSheet(
      file: file, inputs: loader.inputs, controls: loader.controls, isWhole: table.isWhole)
  }

  private mutating func add(
    table: Located<String>, row: Located<String>, column: Located<String>,
    value: Located<String>, line: SourceRange, collector: inout DiagnosticCollector
  ) {
    guard
      let definition = FigureAddress.resolve(
        table: table, row: row, column: column, in: set, collector: &collector)
    else {
      FigureAddress.nearest(table: table, row: row, column: column, in: set)
        .map { _ = meant.insert($0) }
      return
    }
    let cell = definition.cell(row.value, column.value)
    if let earlier = lines[cell] {
      collector.report(
        .figureDuplicate, "Figure '\(cell)' is given twice", at: line,
        notes: [Diagnostic.Note("It was first given here", at: earlier)])
      return
    }
    lines[cell] = line
    // An empty line for a total is one that nobody has filled in yet.
    if definition.isDerived(cell), value.value.isEmpty { return }
    guard let observation = read(value, cell: cell, of: definition, collector: &collector) else {
      return
    }
    if definition.isDerived(cell) {
      controls[cell] = Located(observation, at: value.range)
    } else if !definition.isNotApplicable(cell) {
      inputs[cell] = Located(observation, at: value.range)
    }
  }

  private func read(
    _ value: Located<String>, cell: CellKey, of definition: TableDefinition,
    collector: inout DiagnosticCollector
  ) -> Observation? {
    let mayBeNotApplicable = definition.isNotApplicable(cell) || definition.isDerived(cell)
    switch FigureText.parse(value.value) {
    case .number, .shorthand(.notAvailable), .shorthand(.confidential):
      guard definition.isNotApplicable(cell) else { break }
      FigureAddress.reportNotApplicable(value, cell: cell, definition, collector: &collector)
      return nil
    case .shorthand(.notApplicable):
      if mayBeNotApplicable { break }
      collector.report(
        .figureApplies, "Figure '\(cell)' applies, so it needs a number or [x]",
        at: value.range)
      return nil
    case .shorthand:
      break
    case .invalid(let suggestion):
      if definition.isNotApplicable(cell) {
        FigureAddress.reportNotApplicable(value, cell: cell, definition, collector: &collector)
      } else {
        reportInvalid(value, cell: cell, suggestion: suggestion, collector: &collector)
      }
      return nil
    }
    switch FigureText.parse(value.value) {
    case .number(let number): return .number(number)
    case .shorthand(let shorthand): return .shorthand(shorthand)
    case .invalid: return nil
    }
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

  private func reportMissingCells(of header: [String], collector: inout DiagnosticCollector) {
    for table in set.tables {
      var previous: SourceRange?
      for cell in table.inputCells {
        if let line = lines[cell] {
          previous = line
        } else if !meant.contains(cell) {
          reportMissing(cell, of: table, behind: previous, header, collector: &collector)
        }
      }
    }
  }

  /// Reports a figure at the end of the line behind which its own is missing.
  private func reportMissing(
    _ cell: CellKey, of table: TableDefinition, behind line: SourceRange?, _ header: [String],
    collector: inout DiagnosticCollector
  ) {
    let end = line?.upper ?? file.bytes.count
    let place = file.range(end, end)
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
