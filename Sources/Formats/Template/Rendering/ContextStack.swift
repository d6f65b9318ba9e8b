/// The values that names are looked up in, innermost last.
struct ContextStack {
  /// `nil` stands for a record: the last of `records` that no value behind it stands for.
  private var values: [TemplateValue?]
  /// The records among the values, apart so that looking a name up copies none of them.
  private var records: [TemplateRecord]

  init(_ root: TemplateRecord) {
    values = [nil]
    records = [root]
  }

  /// The current item, which `.` stands for.
  var top: TemplateValue { values[values.count - 1] ?? .record(records[records.count - 1]) }

  mutating func push(_ value: TemplateValue) {
    if case .record(let record) = value {
      values.append(nil)
      records.append(record)
    } else {
      values.append(value)
    }
  }

  /// - Precondition: a value was pushed.
  mutating func pop() {
    if case nil = values.removeLast() { records.removeLast() }
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
