/// Which numbers of letters some words have; those of 63 and more are one.
struct WordLengths: Sendable {
  private var bits: UInt64 = 0

  mutating func insert(_ length: UInt16) { bits |= Self.bit(length) }

  func contains(_ length: UInt16) -> Bool { bits & Self.bit(length) != 0 }

  private static func bit(_ length: UInt16) -> UInt64 { 1 << UInt64(min(length, 63)) }
}
