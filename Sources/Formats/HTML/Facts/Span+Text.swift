/// Comparisons of bytes with short texts.
extension Span<UInt8> {
  package func starts(with bytes: Span<UInt8>) -> Bool {
    guard count >= bytes.count else { return false }
    for index in bytes.indices where self[index] != bytes[index] { return false }
    return true
  }

  package func starts(with text: String) -> Bool { starts(with: text.utf8.span) }

  package func equals(_ bytes: Span<UInt8>) -> Bool { count == bytes.count && starts(with: bytes) }

  package func equals(_ text: String) -> Bool { count == text.utf8.count && starts(with: text) }

  package func contains(_ byte: UInt8) -> Bool { firstIndex(of: byte) != nil }

  package func firstIndex(of byte: UInt8) -> Int? {
    for index in indices where self[index] == byte { return index }
    return nil
  }

  /// A copy.
  package var array: [UInt8] { indices.map { self[$0] } }
}
