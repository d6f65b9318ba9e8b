package import Diagnostics

/// Characters that cannot be seen, or that change the order of those that can.
package enum RefusedCharacters {
  /// Entities whose names, not numbers, stand for a refused character.
  static let entityNames: [String: UInt32] = [
    "ZeroWidthSpace": 0x200B, "NegativeVeryThinSpace": 0x200B, "NegativeThinSpace": 0x200B,
    "NegativeMediumSpace": 0x200B, "NegativeThickSpace": 0x200B, "zwnj": 0x200C, "zwj": 0x200D,
    "lrm": 0x200E, "rlm": 0x200F,
  ]

  /// As many of a file are shown one by one; a file with more is not a text.
  static let most = 1000

  /// Control characters but tab and line ends, zero-width and bidirectional formatting, the byte
  /// order mark inside a text, private use, tags and non-characters.
  static func contains(_ code: UInt32) -> Bool {
    switch code {
    case 0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F,
      0x202A...0x202E, 0x2066...0x2069, 0xD800...0xF8FF, 0xFDD0...0xFDEF, 0xFEFF,
      0xFFFE...0xFFFF, 0xE0000...0xE0FFF, 0xF0000...UInt32.max:
      true
    default: false
    }
  }

  /// Reports the refused characters of a valid UTF-8 file, up to the most that are shown; a byte
  /// order mark may begin it.
  /// - Returns: the ranges of all of them in the order of the file.
  @discardableResult
  package static func check(
    _ file: SourceFile, collector: inout DiagnosticCollector
  ) -> [SourceRange] {
    check(file, ByteTraits(of: file.bytes), collector: &collector)
  }

  /// The same with the traits of the file's bytes.
  static func check(
    _ file: SourceFile, _ traits: ByteTraits, collector: inout DiagnosticCollector
  ) -> [SourceRange] {
    guard traits.contains(.unusual) else { return [] }
    let content = file.bytes
    let bytes = content.span
    var found: [SourceRange] = []
    var offset = 0
    while offset < bytes.count {
      // Printable ASCII is nearly everything.
      if (0x20..<0x7F).contains(bytes[offset]) {
        offset += 1
        continue
      }
      let (code, width) = character(at: offset, in: bytes)
      if contains(code), !(offset == 0 && code == 0xFEFF) {
        let range = file.range(offset, offset + width)
        report(code, at: range, behind: found.count, collector: &collector)
        found.append(range)
      }
      offset += width
    }
    return found
  }

  /// The character that begins at an offset of valid UTF-8, and its bytes.
  private static func character(
    at offset: Int, in bytes: Span<UInt8>
  ) -> (code: UInt32, width: Int) {
    let lead = UInt32(bytes[offset])
    let width = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard width > 1 else { return (lead, 1) }
    var code = lead & (0x7F >> UInt32(width))
    for index in offset + 1..<min(offset + width, bytes.count) {
      code = code << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (code, width)
  }

  /// The text without them, so that a character that was reported causes no second message.
  static func removed(from text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !contains(scalar.value) { kept.append(scalar) }
    return String(kept)
  }

  /// Reports one refused character or entity, unless so many stand before it that enough was said.
  static func report(
    _ code: UInt32, at range: SourceRange, behind count: Int,
    collector: inout DiagnosticCollector
  ) {
    guard count < most else {
      if count == most {
        collector.report(
          .textCharacter, "More than \(most) characters of this file are not allowed", at: range)
      }
      return
    }
    collector.report(
      .textCharacter, "\(name(of: code)) is not allowed", at: range,
      fixes: [Diagnostic.Fix("Leave it out", replacing: range, with: "")])
  }

  private static func name(of code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let properties = Unicode.Scalar(code)?.properties
    guard let name = properties?.name ?? properties?.nameAlias else { return "'\(number)'" }
    return "'\(number)' (\(name.lowercased()))"
  }
}

extension DiagnosticKind {
  package static let textCharacter = DiagnosticKind(
    "text.character",
    title: "Text has no invisible control characters",
    explanation: """
      The marked character cannot be seen, or it changes the order in which the characters around \
      it are shown. It usually came with text pasted from elsewhere. It can make a word impossible \
      to find, break a link, or make a text read differently from what is written.
      """,
    remedy: "Delete the marked character, or type the passage again.")
}
