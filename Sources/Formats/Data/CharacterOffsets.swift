import Diagnostics

/// Turns counts of characters into byte offsets. It remembers where it was last, because a parser
/// asks for places in nearly ascending order.
struct CharacterOffsets {
  private let part: SourceRange
  private var characters = 0
  private var offset: Int

  init(in part: SourceRange) {
    self.part = part
    self.offset = part.lower
  }

  /// The byte offset in the file of a character counted from the beginning of the part.
  /// - Complexity: O(distance from the place asked for last).
  mutating func offset(of character: Int) -> Int {
    let bytes = part.file.bytes
    while characters < character, offset < part.upper {
      offset += 1
      while offset < part.upper, Self.isContinuation(bytes[offset]) { offset += 1 }
      characters += 1
    }
    while characters > character, offset > part.lower {
      offset -= 1
      while offset > part.lower, Self.isContinuation(bytes[offset]) { offset -= 1 }
      characters -= 1
    }
    return offset
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0b1100_0000 == 0b1000_0000 }
}
