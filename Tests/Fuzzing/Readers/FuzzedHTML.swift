package import Diagnostics
import Formats

/// The scanner that takes pages apart; templates decide what it sees.
package enum FuzzedHTML: FuzzedReader {
  package static let name = "html"
  package static let endings = ["mustache", "html"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    var scanner = HTMLScanner()
    var result: [UInt8] = []
    let bytes = file.bytes
    let page = bytes.span
    while true {
      let before = scanner.position
      guard let token = scanner.next(in: page) else { break }
      let start = result.count
      while let attribute = scanner.nextAttribute(in: page) {
        result += bytes[attribute.nameRange] + [0]
        Markup.appendUnescaped(page, attribute.value, to: &result)
        result.append(0)
      }
      if token.kind != .start, result.count > start {
        faults.append("attributes at \(token.lower)")
      }
      if token.lower < before || scanner.position <= token.lower
        || scanner.position > file.bytes.count
      {
        faults.append("token \(token.lower)..<\(scanner.position) behind \(before)")
      }
      result += Array(token.name.text.utf8) + [0]
    }
    return result
  }
}
