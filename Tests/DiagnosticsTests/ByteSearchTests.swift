import Testing

@testable import Diagnostics

@Suite struct ByteSearchTests {
  private func first(_ byte: UInt8, in bytes: [UInt8], from start: Int = 0) -> Int? {
    ByteSearch.first(byte, in: bytes.span, from: start)
  }

  private func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    ByteSearch.areEqual(left.span, right.span)
  }

  private func commonLength(_ left: [UInt8], _ right: [UInt8]) -> Int {
    ByteSearch.commonLength(left.span, right.span, without: 0x26, 0x5C)
  }

  /// Around the length of a block, where the search goes over from one loop to the other.
  @Test(arguments: [0, 1, 30, 31, 32, 33, 63, 64, 65, 100])
  func byteIsFoundWhereItFirstStands(_ place: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 130)
    bytes[place] = 0x62
    bytes[129] = 0x62
    #expect(first(0x62, in: bytes) == place)
    #expect(first(0x62, in: bytes, from: place + 1) == 129)
    #expect(first(0x63, in: bytes) == nil)
    // Bytes that differ in the highest bit only.
    #expect(first(0xE2, in: bytes) == nil)
  }

  @Test(arguments: [0, 1, 31, 32, 33, 64, 99])
  func stretchesAreEqualInEveryByte(_ place: Int) {
    let bytes = [UInt8](repeating: 0x61, count: 100)
    var other = bytes
    #expect(areEqual(bytes, other))
    other[place] = 0xE1
    #expect(!areEqual(bytes, other))
    #expect(!areEqual(bytes, Array(bytes.dropLast())))
  }

  @Test(arguments: [0, 1, 31, 32, 33, 64, 99], [0x62, 0xE1, 0x26, 0x5C] as [UInt8])
  func commonLengthEndsAtWhatIsNotPlain(_ place: Int, _ byte: UInt8) {
    var left = [UInt8](repeating: 0x61, count: 100)
    var right = left
    #expect(commonLength(left, right) == 100)
    left[place] = byte
    #expect(commonLength(left, right) == place)
    // A byte that both hold ends it unless it is a plain letter.
    right[place] = byte
    #expect(commonLength(left, right) == (byte == 0x62 ? 100 : place))
  }
}
