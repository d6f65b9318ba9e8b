import Diagnostics
import Formats

/// One line of an edition's standard text, or one of its terms or parameters, as it is written.
struct EditionLine: Sendable {
  /// The part that it belongs to: `text#heading`, `terms.key`, `parameters.key` or `title`.
  let part: String
  /// Without blanks around it.
  let text: String
  let range: SourceRange
  /// Six hexadecimal digits that stand for the text.
  let sum: String

  init(part: String, range: SourceRange) {
    self.part = part
    self.range = range
    text = range.text
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String((hash ^ hash >> 32) & 0xFF_FFFF, radix: 16)
    sum = String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The lines of a text with something on them, those of the front matter included.
  static func all(in narrative: Narrative) -> [EditionLine] {
    let file = narrative.file
    var headings = narrative.document.headings[...]
    var part = narrative.slug
    var lines: [EditionLine] = []
    for (index, start) in file.lineStarts.enumerated() {
      let next = index + 1 < file.lineStarts.count ? file.lineStarts[index + 1] : file.bytes.count
      while let heading = headings.first, heading.range.lower < next {
        part = "\(narrative.slug)#\(heading.id)"
        headings.removeFirst()
      }
      let bytes = file.bytes[start..<next]
      guard let lower = bytes.firstIndex(where: { !isBlank($0) }),
        let upper = bytes.lastIndex(where: { !isBlank($0) })
      else { continue }
      let line = EditionLine(part: part, range: file.range(lower, upper + 1))
      if line.text != "---" { lines.append(line) }
    }
    return lines
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
