/// Reads JSON strictly by RFC 8259, for files that this program itself wrote, such as manifests.
///
/// Refused beyond the RFC: a byte order mark, a member name said twice, half a surrogate pair, and
/// more than 64 levels. Anything refused gives `nil`: a file that is not exactly right is not ours.
package struct JSONReader {
  /// Deep enough for every file of ours, and far from the end of the stack.
  private static let maximumDepth = 64

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that the bytes hold, or `nil` when they are not exactly one JSON text.
  package static func value(of bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes)
    reader.skipBlanks()
    guard let value = reader.value() else { return nil }
    reader.skipBlanks()
    return reader.position == bytes.count ? value : nil
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    if isThere { position += word.utf8CodeUnitCount }
    return isThere
  }

  private mutating func value() -> JSONValue? {
    switch next {
    case UInt8(ascii: "{"): nested { $0.object() }
    case UInt8(ascii: "["): nested { $0.array() }
    case UInt8(ascii: "\""): string().map { .string($0) }
    case UInt8(ascii: "t"): take(word: "true") ? .bool(true) : nil
    case UInt8(ascii: "f"): take(word: "false") ? .bool(false) : nil
    case UInt8(ascii: "n"): take(word: "null") ? .null : nil
    default: number()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) -> JSONValue?) -> JSONValue? {
    guard depth < Self.maximumDepth else { return nil }
    depth += 1
    defer { depth -= 1 }
    position += 1
    skipBlanks()
    return read(&self)
  }

  private mutating func array() -> JSONValue? {
    var elements: [JSONValue] = []
    if take("]") { return .array(elements) }
    while true {
      skipBlanks()
      guard let element = value() else { return nil }
      elements.append(element)
      skipBlanks()
      if take("]") { return .array(elements) }
      guard take(",") else { return nil }
    }
  }

  private mutating func object() -> JSONValue? {
    var members: [(String, JSONValue)] = []
    // Bytes, because two spellings of one letter are two names.
    var names: Set<[UInt8]> = []
    if take("}") { return .object(members) }
    while true {
      skipBlanks()
      guard let name = string(), names.insert(Array(name.utf8)).inserted else { return nil }
      skipBlanks()
      guard take(":") else { return nil }
      skipBlanks()
      guard let value = value() else { return nil }
      members.append((name, value))
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else { return nil }
    }
  }

  private mutating func number() -> JSONValue? {
    let start = position
    _ = take("-")
    if !take("0"), !takeDigits() { return nil }
    var isWhole = true
    if take(".") {
      isWhole = false
      if !takeDigits() { return nil }
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      if !takeDigits() { return nil }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let number = Int(text) { return .number(number) }
    return .decimal(text)
  }

  private mutating func takeDigits() -> Bool {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position > start
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text.append(contentsOf: String(scalar).utf8)
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    position += 1
    return switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): Unicode.Scalar(byte)
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    case UInt8(ascii: "u"): unicodeEscape()
    default: nil
    }
  }

  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let first = fourHexDigits() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard take("\\"), take("u"), let second = fourHexDigits(), UTF16.isTrailSurrogate(second)
    else { return nil }
    return Unicode.Scalar(0x1_0000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)))
  }

  private mutating func fourHexDigits() -> UInt16? {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { return nil }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }
}
