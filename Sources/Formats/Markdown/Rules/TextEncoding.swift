package import Diagnostics

/// The rule that input is UTF-8. Nothing is repaired: a repaired name is a wrong name.
package enum TextEncoding {
  /// Reports the first byte sequence that is not UTF-8.
  /// - Returns: whether the whole file is UTF-8.
  package static func check(_ file: SourceFile, collector: inout DiagnosticCollector) -> Bool {
    let content = file.bytes
    if isValid(content.span) { return true }
    var bytes = content.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return true
      case .error(let length):
        let byte = "0x" + String(content[offset], radix: 16, uppercase: true)
        collector.report(
          .textEncoding, "\(byte) is not part of a UTF-8 character",
          at: file.range(offset, offset + length))
        return false
      }
    }
  }

  /// Says so eight bytes at once, where the parser above goes from one character to the next.
  private static func isValid(_ bytes: Span<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes)
      return true
    } catch {
      return false
    }
  }
}

extension DiagnosticKind {
  package static let textEncoding = DiagnosticKind(
    "text.encoding",
    title: "Text files are encoded in UTF-8",
    explanation: """
      The file has bytes that are not UTF-8 text. Most often it was saved in an older encoding, \
      and letters with accents or curly quotation marks would come out wrong on the page.
      """,
    remedy: "Save the file again with the encoding UTF-8, then look at the marked place.")
}
