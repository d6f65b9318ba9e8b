/// Comparisons of bytes with short texts.
extension Span<UInt8> {
  func starts(with bytes: Span<UInt8>) -> Bool {
    guard count >= bytes.count else { return false }
    for index in bytes.indices where self[index] != bytes[index] { return false }
    return true
  }

  func starts(with text: String) -> Bool { starts(with: text.utf8.span) }

  func equals(_ bytes: Span<UInt8>) -> Bool { count == bytes.count && starts(with: bytes) }

  func equals(_ text: String) -> Bool { count == text.utf8.count && starts(with: text) }

  func contains(_ byte: UInt8) -> Bool { firstIndex(of: byte) != nil }

  func firstIndex(of byte: UInt8) -> Int? {
    for index in indices where self[index] == byte { return index }
    return nil
  }

  /// A copy.
  var array: [UInt8] { indices.map { self[$0] } }
}
