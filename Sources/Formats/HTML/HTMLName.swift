/// The name of an element or an attribute as one number, so that comparing names costs nothing.
///
/// Names of more than eight bytes are all the same: `.long`.
package struct HTMLName: Equatable, Sendable {
  /// The bytes of the name, the first one lowest.
  let code: UInt64

  init(code: UInt64) { self.code = code }

  /// A name by its ASCII characters, one by one: that makes it a constant.
  package init(
    _ a: Unicode.Scalar, _ b: Unicode.Scalar = "\0", _ c: Unicode.Scalar = "\0",
    _ d: Unicode.Scalar = "\0", _ e: Unicode.Scalar = "\0", _ f: Unicode.Scalar = "\0",
    _ g: Unicode.Scalar = "\0", _ h: Unicode.Scalar = "\0"
  ) {
    let low = a.value | b.value << 8 | c.value << 16 | d.value << 24
    let high = e.value | f.value << 8 | g.value << 16 | h.value << 24
    code = UInt64(high) << 32 | UInt64(low)
  }

  /// Any name of more than eight bytes.
  package static var long: HTMLName { HTMLName(code: .max) }

  /// The name as text, for messages and tests; empty for a long one.
  package var text: String {
    guard self != .long else { return "" }
    let bytes = stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: code >> $0) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// 1 to 6 for `h1` to `h6`.
  package var headingLevel: Int? {
    let level = Int(truncatingIfNeeded: code >> 8) - 0x30
    return code & 0xFF == 0x68 && (1...6).contains(level) ? level : nil
  }
}
