extension Markup {
  /// Adds a part of bytes that are finished HTML already.
  mutating func appendRaw(_ html: [UInt8], _ range: Range<Int>) {
    appendRaw(html.span.extracting(range))
  }

  /// Adds other finished HTML without its origins.
  mutating func appendBytes(of other: Markup) { bytes.append(contentsOf: other.bytes) }
}
