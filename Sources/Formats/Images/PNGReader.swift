/// Reads PNG as a chain of chunks and copies those that are needed to draw the picture.
///
/// Own code because no library in Debian strips a file without decoding it, and decoders accept
/// much that a strict reader must refuse. https://www.w3.org/TR/png-3/
struct PNGReader {
  private let bytes: [UInt8]
  private var position = PictureKind.png.magic.count
  private var result = PictureKind.png.magic
  private var header: Header?
  private var hasPalette = false
  private var phase = Phase.beforeData

  private struct Header {
    let width: Int
    let height: Int
    let usesPalette: Bool
  }

  private enum Phase { case beforeData, data, afterData, ended }

  /// - Throws: `PictureFault` when the picture must not be published.
  static func read(_ bytes: [UInt8]) throws(PictureFault) -> PictureContent {
    guard bytes.starts(with: PictureKind.png.magic) else { throw .damaged("is no PNG") }
    var reader = PNGReader(bytes: bytes)
    while reader.phase != .ended { try reader.readChunk() }
    guard reader.position == bytes.count else {
      throw .surplus(bytes.count - reader.position)
    }
    guard let header = reader.header else { throw .cutOff }
    return PictureContent(bytes: reader.result, width: header.width, height: header.height)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func number(at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func readChunk() throws(PictureFault) {
    guard bytes.count - position >= 12 else { throw .cutOff }
    let length = number(at: position)
    guard length <= bytes.count - position - 12 else { throw .cutOff }
    let end = position + 12 + length
    let chunk = position..<end
    let content = bytes[(position + 8)..<(end - 4)]
    let typed = bytes[(position + 4)..<(end - 4)]
    guard CRC32.checksum(of: typed) == UInt32(number(at: end - 4)) else {
      throw .damaged("has a part whose check sum is wrong")
    }
    position = end
    if try isKept(String(decoding: typed.prefix(4), as: UTF8.self), content) {
      result += bytes[chunk]
    }
  }

  private mutating func isKept(
    _ type: String, _ content: ArraySlice<UInt8>
  ) throws(PictureFault) -> Bool {
    guard (type == "IHDR") == (header == nil) else {
      throw .damaged("does not have its parts in order")
    }
    if type != "IDAT", phase == .data { phase = .afterData }
    switch type {
    case "IHDR": header = try Self.header(Array(content))
    case "PLTE":
      guard phase == .beforeData, !hasPalette, (3...768).contains(content.count),
        content.count % 3 == 0
      else { throw .damaged("has a palette that cannot be used") }
      hasPalette = true
    case "IDAT":
      guard phase != .afterData, hasPalette || header?.usesPalette != true else {
        throw .damaged("does not have its parts in order")
      }
      phase = .data
    case "IEND":
      guard phase == .afterData, content.isEmpty else { throw .cutOff }
      phase = .ended
    case "acTL", "fcTL", "fdAT": throw .form("moves")
    case "eXIf":
      guard ExifOrientation(tiff: Array(content)) == .upright else {
        throw .form("is stored turned, with a remark to turn it back")
      }
      return false
    case "tRNS", "sRGB", "gAMA", "cHRM", "sBIT":
      // Known, small, and of numbers only.
      return content.count <= 256 && phase == .beforeData
    default:
      // The fifth bit of the first letter tells what a reader may pass over.
      guard let first = type.utf8.first, first & 0x20 != 0 else {
        throw .damaged("has a part of an unknown kind")
      }
      return false
    }
    return true
  }

  private static func header(_ content: [UInt8]) throws(PictureFault) -> Header {
    guard content.count == 13 else { throw .damaged("has no header") }
    let width = content[0..<4].reduce(0) { $0 << 8 | Int($1) }
    let height = content[4..<8].reduce(0) { $0 << 8 | Int($1) }
    let depths: [UInt8: [UInt8]] = [
      0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]
    guard depths[content[9]]?.contains(content[8]) == true, content[10] == 0, content[11] == 0,
      content[12] <= 1
    else { throw .damaged("has a header that cannot be used") }
    try PictureContent.checkSize(width: width, height: height)
    return Header(width: width, height: height, usesPalette: content[9] == 3)
  }
}
