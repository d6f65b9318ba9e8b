package import Diagnostics

/// A text in which marks such as `«1»` show the places of expected findings.
package struct MarkedText: Sendable {
  /// The text without its marks.
  package let text: String
  /// The byte offsets of the marks in the text without marks.
  package let offsets: [String: Int]

  package init(_ marked: String) {
    var text = ""
    var offsets: [String: Int] = [:]
    var rest = marked[...]
    while let open = rest.firstIndex(of: "«"), let close = rest[open...].firstIndex(of: "»") {
      text += rest[..<open]
      offsets[String(rest[open..<close].dropFirst())] = text.utf8.count
      rest = rest[close...].dropFirst()
    }
    self.text = text + rest
    self.offsets = offsets
  }

  /// The findings in short: each identifier with the mark at which it begins, such as
  /// `csv.quote «1»`, or with its line and column where there is no mark.
  package func summary(of findings: [Diagnostic]) -> [String] {
    findings.map { finding in
      let mark = offsets.filter { $0.value == finding.range.lower }.keys.min()
      return "\(finding.kind.id) \(mark.map { "«\($0)»" } ?? "\(finding.range.place)")"
    }
  }
}

extension SourceRange {
  /// Line and column of the beginning, such as `3:5`.
  package var place: String { "\(start.line):\(start.column)" }
}

extension Diagnostic.Fix {
  /// What the whole file looks like when the fix is applied.
  package var result: String {
    var bytes = range.file.bytes
    bytes.replaceSubrange(range.lower..<range.upper, with: Array(replacement.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }
}
