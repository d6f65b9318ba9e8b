import Diagnostics

/// Reads keys and values in their simplest form, each on a line `key: Plain words`, as nearly all
/// front matter is written.
///
/// What libyaml would read from such lines is beyond doubt. Without it they take a tenth of the
/// time: a parser of libyaml begins with 80 KB of memory.
enum PlainMapping {
  /// - Returns: `nil` if anything is written in another form, which is libyaml's to judge.
  static func read(_ part: SourceRange) -> DataNode? {
    var entries: [DataNode.Entry] = []
    let bytes = part.file.bytes
    var position = part.lower
    while position < part.upper {
      guard entries.count < most,
        let entry = entry(at: position, in: bytes.span.extracting(..<part.upper), of: part.file),
        !entries.contains(where: { $0.key.value == entry.key.value })
      else { return nil }
      entries.append(entry)
      position = entry.value.range.upper + 1
    }
    guard let first = entries.first, let last = entries.last else { return nil }
    return DataNode(
      .mapping(entries), at: part.file.range(first.key.range.lower, last.value.range.upper))
  }

  /// Each key is compared with all before it.
  private static let most = 16

  private static func entry(
    at lower: Int, in bytes: Span<UInt8>, of file: SourceFile
  ) -> DataNode.Entry? {
    var colon = lower
    while colon < bytes.count, isKey(bytes[colon]) { colon += 1 }
    guard colon > lower, bytes[lower] != UInt8(ascii: "-"), colon + 2 < bytes.count,
      bytes[colon] == UInt8(ascii: ":"), bytes[colon + 1] == UInt8(ascii: " "),
      isAlphanumeric(bytes[colon + 2])
    else { return nil }
    var end = colon + 2
    while end < bytes.count, isPlain(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\n"),
      bytes[end - 1] != UInt8(ascii: " ")
    else { return nil }
    let key = file.range(lower, colon)
    let value = file.range(colon + 2, end)
    return DataNode.Entry(
      key: Located(key.text, at: key), value: DataNode(.scalar(value.text), at: value))
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isKey(byte) && byte != UInt8(ascii: "-") || (0x41...0x5A).contains(byte)
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// A character that means nothing to YAML inside a text, wherever it stands.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "'")...UInt8(ascii: ")"), UInt8(ascii: ","),
      UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"):
      true
    default: isAlphanumeric(byte)
    }
  }
}
