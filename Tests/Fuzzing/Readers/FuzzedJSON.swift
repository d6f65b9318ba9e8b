package import Diagnostics

/// JSON; what was read and written again reads the same.
package enum FuzzedJSON: FuzzedReader {
  package static let name = "json"
  package static let endings = ["json"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    guard let value = JSONReader.value(of: file.bytes) else { return [] }
    let written = value.bytes()
    if JSONReader.value(of: written) != value { faults.append("written JSON reads otherwise") }
    if JSONReader.value(of: value.bytes(.compact)) != value {
      faults.append("compact JSON reads otherwise")
    }
    return written
  }
}
