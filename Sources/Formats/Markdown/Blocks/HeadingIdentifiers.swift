/// Gives every heading of a document an id of its own.
struct HeadingIdentifiers {
  private var used: Set<String>
  /// The last number tried behind each text, so that many equal headings stay cheap.
  private var numbers: [String: Int] = [:]

  /// - Parameter reserved: ids that editors wrote; those made from texts keep clear of them.
  init(reserved: Set<String>) {
    used = reserved
    // A text has a dozen headings; the set would be moved four times until then.
    used.reserveCapacity(reserved.count + 16)
  }

  /// An id made from a text: lower case, hyphens for blanks, `-1`, `-2` … where it is taken.
  mutating func unique(_ text: String) -> String {
    let base = Self.slug(text)
    var candidate = base
    while !used.insert(candidate).inserted {
      numbers[base, default: 0] += 1
      candidate = "\(base)-\(numbers[base, default: 0])"
    }
    return candidate
  }

  /// Whether a text is an id as editors may write it: `[a-z][a-z0-9-]*`.
  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// The text as an id; `section` if it has no letter of the Latin alphabet.
  static func slug(_ text: String) -> String {
    // Nearly all headings; without the tables of Unicode it takes a tenth of the time.
    if let slug = asciiSlug(text) { return slug }
    var result = ""
    var endsWithHyphen = false
    for scalar in text.lowercased().unicodeScalars {
      if let letter = baseLetter(scalar) {
        result.unicodeScalars.append(letter)
        endsWithHyphen = false
      } else if !endsWithHyphen, scalar.properties.isWhitespace || isHyphen(scalar) {
        result += "-"
        endsWithHyphen = true
      }
    }
    let bytes = result.utf8
    guard let first = bytes.firstIndex(where: isLetter),
      let last = bytes.lastIndex(where: { $0 != UInt8(ascii: "-") })
    else { return "section" }
    return String(result[first...last])
  }

  /// The same for a text in ASCII; `nil` for another.
  private static func asciiSlug(_ text: String) -> String? {
    var result: [UInt8] = []
    let bytes = text.utf8.span
    result.reserveCapacity(bytes.count)
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x80...: return nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
      case _ where isLetter(byte) || isDigit(byte): result.append(byte)
      case UInt8(ascii: "-"), UInt8(ascii: " "), 0x09...0x0D:
        if result.last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
      default: break
      }
    }
    guard let first = result.firstIndex(where: isLetter),
      let last = result.lastIndex(where: { $0 != UInt8(ascii: "-") })
    else { return "section" }
    return String(decoding: result[first...last], as: UTF8.self)
  }

  /// `a`–`z` and `0`–`9` as they are, other Latin letters without their marks: `ŵ` gives `w`.
  private static func baseLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII {
      let byte = UInt8(ascii: scalar)
      return isLetter(byte) || isDigit(byte) ? scalar : nil
    }
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix),
      let letter = name.dropFirst(prefix.count).split(separator: " ").first, letter.count == 1
    else { return nil }
    return letter.lowercased().unicodeScalars.first
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .dashPunctuation
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
