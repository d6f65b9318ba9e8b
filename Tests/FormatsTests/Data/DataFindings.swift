import Diagnostics
import Formats
import TestSupport
import Testing

/// Asserts that reading a marked text finds exactly what is expected, each at its mark.
@discardableResult
func expectFindings(
  _ expected: [String], in marked: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation,
  reading read: (SourceFile, inout DiagnosticCollector) -> Void
) -> [Diagnostic] {
  let text = MarkedText(marked)
  var collector = DiagnosticCollector()
  read(SourceFile(path: "Content/test", text: text.text), &collector)
  let found = collector.sorted()
  #expect(text.summary(of: found) == expected, sourceLocation: sourceLocation)
  return found
}

/// The tree of a text that holds no fault.
func tree(
  _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> DataNode {
  var collector = DiagnosticCollector()
  let node = YAMLReader.read(SourceFile(path: "test.yaml", text: text), collector: &collector)
  #expect(collector.diagnostics.isEmpty, sourceLocation: sourceLocation)
  return try #require(node, sourceLocation: sourceLocation)
}

extension DataNode {
  /// The value of a key.
  subscript(key: String) -> DataNode? { entries?.first { $0.key.value == key }?.value }

  /// The tree in short, with the line and column of every part.
  var outline: String {
    switch content {
    case .scalar(let text): "\(text)@\(range.place)"
    case .sequence(let elements):
      "[\(elements.map(\.outline).joined(separator: ", "))]"
    case .mapping(let entries):
      "{"
        + entries.map { "\($0.key.value)@\($0.key.range.place): \($0.value.outline)" }
        .joined(separator: ", ") + "}"
    }
  }
}
