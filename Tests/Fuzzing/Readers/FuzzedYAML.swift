package import Diagnostics
import Formats

/// YAML, up to nodes with their places.
package enum FuzzedYAML: FuzzedReader {
  package static let name = "yaml"
  package static let endings = ["yaml"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    guard let node = YAMLReader.read(file, collector: &collector) else { return [] }
    var result: [UInt8] = []
    write(node, to: &result, faults: &faults)
    return result
  }

  private static func write(
    _ node: DataNode, to result: inout [UInt8], faults: inout [String]
  ) {
    if node.range.upper > node.range.file.bytes.count { faults.append("a node ends too late") }
    switch node.content {
    case .scalar(let text): result += Array(text.utf8) + [0]
    case .sequence(let elements):
      result.append(1)
      for element in elements { write(element, to: &result, faults: &faults) }
      result.append(2)
    case .mapping(let entries):
      if Set(entries.map { Array($0.key.value.utf8) }).count < entries.count {
        faults.append("a mapping has a key twice")
      }
      result.append(3)
      for entry in entries {
        result += Array(entry.key.value.utf8) + [0]
        write(entry.value, to: &result, faults: &faults)
      }
      result.append(4)
    }
  }
}
