/// The values that names are looked up in, innermost last.
struct ContextStack {
  private var values: [TemplateValue]
  /// The records among the values, apart so that looking a name up copies none of them.
  private var records: [TemplateRecord]

  init(_ root: TemplateRecord) {
    values = [.record(root)]
    records = [root]
  }

  /// The current item, which `.` stands for.
  var top: TemplateValue { values[values.count - 1] }

  mutating func push(_ value: TemplateValue) {
    values.append(value)
    if case .record(let record) = value { records.append(record) }
  }

  /// - Precondition: a value was pushed.
  mutating func pop() {
    if case .record = values.removeLast() { records.removeLast() }
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

  /// All names that can be used here, innermost first.
  var visibleNames: [String] { records.reversed().flatMap(\.names) }
}
