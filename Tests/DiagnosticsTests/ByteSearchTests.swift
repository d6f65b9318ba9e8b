import Testing

@testable import Diagnostics

@Suite struct ByteSearchTests {
  /// Around the length of a block, where the search goes over from one loop to the other.
  @Test(arguments: [0, 1, 30, 31, 32, 33, 63, 64, 65, 100])
  func byteIsFoundWhereItFirstStands(_ place: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 130)
    bytes[place] = 0x62
    bytes[129] = 0x62
    #expect(ByteSearch.first(0x62, in: bytes.span, from: 0) == place)
    #expect(ByteSearch.first(0x62, in: bytes.span, from: place + 1) == 129)
    #expect(ByteSearch.first(0x63, in: bytes.span, from: 0) == nil)
    // Bytes that differ in the highest bit only.
    #expect(ByteSearch.first(0xE2, in: bytes.span, from: 0) == nil)
  }

  @Test(arguments: [0, 1, 31, 32, 33, 64, 99])
  func stretchesAreEqualInEveryByte(_ place: Int) {
    let bytes = [UInt8](repeating: 0x61, count: 100)
    var other = bytes
    #expect(ByteSearch.areEqual(bytes.span, other.span))
    other[place] = 0xE1
    #expect(!ByteSearch.areEqual(bytes.span, other.span))
    #expect(!ByteSearch.areEqual(bytes.span, bytes.span.extracting(..<99)))
  }

  @Test(arguments: [0, 1, 31, 32, 33, 64, 99], [0x62, 0xE1, 0x26, 0x5C])
  func commonLengthEndsAtWhatIsNotPlain(_ place: Int, _ byte: UInt8) {
    var left = [UInt8](repeating: 0x61, count: 100)
    var right = left
    #expect(ByteSearch.commonLength(left.span, right.span, without: 0x26, 0x5C) == 100)
    // A byte that both hold ends it only if it is no plain letter.
    left[place] = byte
    #expect(ByteSearch.commonLength(left.span, right.span, without: 0x26, 0x5C) == place)
    right[place] = byte
    let length = byte == 0x62 ? 100 : place
    #expect(ByteSearch.commonLength(left.span, right.span, without: 0x26, 0x5C) == length)
  }
}
