/// The values that names are looked up in, innermost last.
struct ContextStack {
  private var values: [TemplateValue]

  init(_ root: TemplateRecord) {
    values = [.record(root)]
    values.reserveCapacity(16)
  }

  /// The current item, which `.` stands for.
  var top: TemplateValue { values[values.count - 1] }

  mutating func push(_ value: TemplateValue) { values.append(value) }

  /// - Precondition: a value was pushed.
  mutating func pop() { values.removeLast() }

  /// What a name stands for in the innermost record that has it.
  subscript(name: String) -> TemplateValue? {
    var index = values.count
    while index > 0 {
      index -= 1
      if case .record(let record) = values[index], let value = record[name] { return value }
    }
    return nil
  }

  /// All names that can be used here, innermost first.
  var visibleNames: [String] {
    values.reversed().flatMap { value in
      if case .record(let record) = value { record.names } else { [String]() }
    }
  }
}
