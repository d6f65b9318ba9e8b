/// Reads JPEG as a chain of segments and copies those that are needed to draw the picture.
///
/// Own code for the reason that `PNGReader` gives; encoding anew would lose quality with every
/// build. ITU-T T.81, annex B.
struct JPEGReader {
  private let bytes: [UInt8]
  private var position = 2
  private var result: [UInt8] = [0xFF, 0xD8]
  private var size: (width: Int, height: Int)?
  private var orientation = ExifOrientation.upright
  private var scans = 0
  private var isEnded = false

  /// Ordinary progressive pictures have about ten; each costs a pass over all pixels.
  private static let scanLimit = 64

  /// - Throws: `PictureFault` when the picture must not be published.
  static func read(_ bytes: [UInt8]) throws(PictureFault) -> PictureContent {
    guard bytes.starts(with: PictureKind.jpeg.magic) else { throw .damaged("is no JPEG") }
    var reader = JPEGReader(bytes: bytes)
    while !reader.isEnded { try reader.readSegment() }
    guard reader.position == bytes.count else {
      throw .surplus(bytes.count - reader.position)
    }
    return try reader.content()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func content() throws(PictureFault) -> PictureContent {
    guard let size, scans > 0 else { throw .cutOff }
    guard orientation != .upright else {
      return PictureContent(bytes: result, width: size.width, height: size.height)
    }
    let turned = result[..<2] + orientation.segment + result[2...]
    return PictureContent(
      bytes: Array(turned), width: orientation.swapsSides ? size.height : size.width,
      height: orientation.swapsSides ? size.width : size.height)
  }

  private mutating func readSegment() throws(PictureFault) {
    guard position < bytes.count else { throw .cutOff }
    guard bytes[position] == 0xFF else { throw .damaged("does not have its parts in order") }
    // Any number of FF may stand before a marker.
    while position < bytes.count, bytes[position] == 0xFF { position += 1 }
    guard position < bytes.count else { throw .cutOff }
    let marker = bytes[position]
    position += 1
    if marker == 0xD9 {
      result += [0xFF, marker]
      isEnded = true
      return
    }
    guard bytes.count - position >= 2 else { throw .cutOff }
    let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
    guard length >= 2, length <= bytes.count - position else { throw .cutOff }
    let content = Array(bytes[(position + 2)..<(position + length)])
    position += length
    guard let kept = try kept(marker, content) else { return }
    let count = kept.count + 2
    result += [0xFF, marker, UInt8(count >> 8), UInt8(count & 0xFF)] + kept
    if marker == 0xDA { try copyScan() }
  }

  /// What is published of a segment; `nil` when nothing is.
  private mutating func kept(
    _ marker: UInt8, _ content: [UInt8]
  ) throws(PictureFault) -> [UInt8]? {
    switch marker {
    case 0xC0, 0xC1, 0xC2:
      try readFrame(content)
      return content
    case 0xC4, 0xDB, 0xDD: return content
    case 0xDA:
      guard size != nil else { throw .damaged("does not have its parts in order") }
      scans += 1
      guard scans <= Self.scanLimit else { throw .form("is drawn in too many passes") }
      return content
    case 0xE0: return Self.plainHeader(content)
    case 0xE1:
      if content.starts(with: Array("Exif".utf8) + [0, 0]) {
        orientation = ExifOrientation(tiff: Array(content.dropFirst(6)))
      }
      return nil
    case 0xEE:
      // How colours are stored; twelve bytes of numbers.
      return content.starts(with: "Adobe".utf8) && content.count >= 12 ? Array(content[..<12]) : nil
    case 0xE2...0xEF, 0xFE: return nil
    case 0xC3, 0xC5...0xCF: throw .form("is stored in a way that browsers do not show")
    default: throw .damaged("has a part of an unknown kind")
    }
  }

  /// The header of a JFIF file without its preview.
  private static func plainHeader(_ content: [UInt8]) -> [UInt8]? {
    guard content.starts(with: Array("JFIF".utf8) + [0]), content.count >= 14 else { return nil }
    return content[..<12] + [0, 0]
  }

  private mutating func readFrame(_ content: [UInt8]) throws(PictureFault) {
    guard size == nil, content.count >= 6, content.count == 6 + 3 * Int(content[5]),
      content[0] == 8
    else { throw .damaged("has a header that cannot be used") }
    guard content[5] == 1 || content[5] == 3 else { throw .form("has colours for printing") }
    let height = Int(content[1]) << 8 | Int(content[2])
    let width = Int(content[3]) << 8 | Int(content[4])
    try PictureContent.checkSize(width: width, height: height)
    size = (width, height)
  }

  /// Copies what stands behind the head of a scan, up to the next marker.
  private mutating func copyScan() throws(PictureFault) {
    let start = position
    while true {
      guard let found = bytes[position...].firstIndex(of: 0xFF), found + 1 < bytes.count else {
        throw .cutOff
      }
      let next = bytes[found + 1]
      // A stuffed FF, a restart, or a filling FF.
      if next == 0 || (0xD0...0xD7).contains(next) {
        position = found + 2
      } else if next == 0xFF {
        position = found + 1
      } else {
        guard found > start else { throw .damaged("has no drawing") }
        result += bytes[start..<found]
        position = found
        return
      }
    }
  }
}
