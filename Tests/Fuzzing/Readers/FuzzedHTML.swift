package import Diagnostics
import Formats

/// The scanner that takes pages apart; templates decide what it sees.
package enum FuzzedHTML: FuzzedReader {
  package static let name = "html"
  package static let endings = ["mustache", "html"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    let scanner = HTMLScanner(file.bytes)
    var result: [UInt8] = []
    var last = 0
    for token in scanner.tokens() {
      if token.lower < last || token.upper <= token.lower || token.upper > file.bytes.count {
        faults.append("token \(token.lower)..<\(token.upper) behind \(last)")
      }
      last = token.upper
      result += Array(token.name.utf8) + [0]
      for name in ["id", "href", "class", "lang", "alt"] where token.kind == .start {
        result += Array((scanner.attribute(name, of: token) ?? "-").utf8) + [0]
      }
    }
    return result
  }
}
