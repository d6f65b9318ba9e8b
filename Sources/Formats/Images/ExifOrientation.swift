/// How a picture must be turned to be seen as it was taken: the one thing of Exif that changes what
/// readers see (Exif 3.0, tag 0x0112).
struct ExifOrientation: Equatable {
  /// 1 to 8.
  private(set) var value: UInt8

  static let upright = ExifOrientation(value: 1)

  /// Whether width and height change places.
  var swapsSides: Bool { value >= 5 }

  private init(value: UInt8) { self.value = value }

  /// Reads the first directory of a TIFF structure; what cannot be read is upright, as browsers
  /// take it.
  init(tiff: [UInt8]) {
    self = .upright
    guard tiff.count >= 14 else { return }
    let isLittle = tiff[0] == UInt8(ascii: "I")
    func number(_ offset: Int, _ count: Int) -> Int? {
      guard offset >= 0, offset + count <= tiff.count else { return nil }
      let part = tiff[offset..<offset + count]
      return isLittle
        ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(2, 2) == 42, let directory = number(4, 4), let count = number(directory, 2) else {
      return
    }
    for index in 0..<min(count, 512) {
      let entry = directory + 2 + index * 12
      guard let tag = number(entry, 2) else { return }
      guard tag == 0x0112 else { continue }
      if let value = number(entry + 8, 2), (1...8).contains(value) {
        self.value = UInt8(value)
      }
      return
    }
  }

  /// A segment of JPEG that says this and nothing else.
  var segment: [UInt8] {
    let tiff: [UInt8] =
      [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1] + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0]
      + [0, 0, 0, 0]
    let content = Array("Exif".utf8) + [0, 0] + tiff
    return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
  }
}
