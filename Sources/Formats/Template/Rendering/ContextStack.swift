/// The values that names are looked up in, innermost last.
struct ContextStack {
  private var records: [TemplateRecord]
  /// The values that are no records, each with the number of records outside it. They stand apart
  /// because no name is looked up in them.
  private var others: [(depth: Int, value: TemplateValue)] = []

  init(_ root: TemplateRecord) { records = [root] }

  /// The current item, which `.` stands for.
  var top: TemplateValue {
    if let last = others.last, last.depth == records.count { return last.value }
    return .record(records[records.count - 1])
  }

  mutating func push(_ value: TemplateValue) {
    if case .record(let record) = value {
      push(record)
    } else {
      others.append((records.count, value))
    }
  }

  mutating func push(_ record: TemplateRecord) {
    assert(records.first?.shared.map(record.redefines) != true, "A fixed name is redefined")
    records.append(record)
  }

  /// - Precondition: a value was pushed.
  mutating func pop() {
    if let last = others.last, last.depth == records.count {
      others.removeLast()
    } else {
      records.removeLast()
    }
  }

  /// What a name stands for in the innermost record that has it.
  subscript(name: TemplateName) -> TemplateValue? {
    var index = records.count
    while index > 0 {
      index -= 1
      if let value = records[index][name] { return value }
    }
    return nil
  }

  /// Writes the text or finished HTML that a name stands for, if a record itself has it as one;
  /// otherwise nothing is written. A value is not taken out of its record for that.
  func write(_ name: TemplateName, isEscaped: Bool, to output: inout Markup) -> Bool {
    let records = records.span
    var index = records.count
    while index > 0 {
      index -= 1
      if let isWritten = records[index].write(name, isEscaped: isEscaped, to: &output) {
        return isWritten
      }
      if records[index].shared != nil { return false }
    }
    return false
  }

  /// All names that can be used here, innermost first.
  var visibleNames: [String] { records.reversed().flatMap(\.names) }
}
