import CCMarkGFM
import Diagnostics

/// A text of a node, in C's memory; it lives as long as the node.
struct SyntaxText {
  private let buffer: UnsafeBufferPointer<UInt8>

  init() { buffer = UnsafeBufferPointer(start: nil, count: 0) }

  init(_ chunk: cmark_chunk) {
    buffer = UnsafeBufferPointer(start: chunk.data, count: Int(chunk.len))
  }

  init(_ text: cmark_strbuf) {
    buffer = UnsafeBufferPointer(start: text.ptr, count: Int(text.size))
  }

  var isEmpty: Bool { buffer.isEmpty }
  var count: Int { buffer.count }

  var last: UInt8? { buffer.last }

  /// A copy of the bytes.
  var bytes: [UInt8] { Array(buffer) }

  /// A copy of the bytes as text.
  var string: String { String(decoding: buffer, as: UTF8.self) }

  func append(to bytes: inout [UInt8]) { bytes.append(contentsOf: buffer) }

  func starts(with prefix: String) -> Bool { buffer.starts(with: prefix.utf8) }

  /// Lends the bytes.
  @inline(__always)
  func read<Result>(_ body: (Span<UInt8>) -> Result) -> Result { body(buffer.span) }

  /// How many lines have something on them.
  var lineCount: Int {
    let lineEnd = UInt8(ascii: "\n")
    return read { content in
      var count = 0
      var lower = 0
      while let end = ByteSearch.first(lineEnd, in: content, from: lower) {
        if end > lower { count += 1 }
        lower = end + 1
      }
      return lower < content.count ? count + 1 : count
    }
  }
}
