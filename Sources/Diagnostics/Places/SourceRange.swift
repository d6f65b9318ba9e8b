/// A stretch of one file, in bytes, half open.
package struct SourceRange: Sendable, Equatable {
  package let file: SourceFile
  // Four bytes each: nearly every value that is read carries a range. With eight, 840 reports need
  // 2 MiB more.
  @usableFromInline let shortLower: UInt32
  @usableFromInline let shortUpper: UInt32

  @inlinable package var lower: Int { Int(shortLower) }
  @inlinable package var upper: Int { Int(shortUpper) }

  /// - Precondition: `0 <= lower <= upper`; no file that is read has 4 GiB.
  package init(file: SourceFile, lower: Int, upper: Int) {
    precondition(lower <= upper, "A range ends before it begins")
    self.file = file
    shortLower = UInt32(lower)
    shortUpper = UInt32(upper)
  }

  package var start: SourceLocation { file.location(at: lower) }
  package var end: SourceLocation { file.location(at: upper) }

  /// The bytes of the range, decoded.
  package var text: String {
    String(decoding: file.bytes[lower..<min(upper, file.bytes.count)], as: UTF8.self)
  }

  /// From the beginning of this range to the end of another in the same file.
  package func union(_ other: SourceRange) -> SourceRange {
    precondition(file === other.file, "Ranges of two files cannot be joined")
    return SourceRange(
      file: file, lower: min(lower, other.lower), upper: max(upper, other.upper))
  }

  /// A part of this range, by byte offsets counted from its beginning.
  package func part(_ from: Int, _ to: Int) -> SourceRange {
    file.range(lower + from, lower + to)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.file === right.file && left.lower == right.lower && left.upper == right.upper
  }
}
