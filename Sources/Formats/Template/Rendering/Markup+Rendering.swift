extension Markup {
  /// Adds a part of bytes that are finished HTML already.
  mutating func appendRaw(_ html: [UInt8], _ range: Range<Int>) {
    appendRaw(html.span.extracting(range))
  }

  /// Adds other finished HTML without its origins.
  mutating func appendBytes(of other: Markup) { bytes.append(contentsOf: other.bytes) }

  /// Makes room, so that a page of ordinary length is written without moving it.
  mutating func reserveCapacity(bytes byteCount: Int, origins originCount: Int) {
    bytes.reserveCapacity(byteCount)
    if originCount > 0 { origins.reserveCapacity(originCount) }
  }
}
