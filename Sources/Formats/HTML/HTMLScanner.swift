/// Takes a page that this program wrote apart again, so that checks judge the very bytes that will
/// be published: token by token, without a copy of anything.
///
/// It reads well-formed HTML as `HTMLWriter` and the templates write it: quoted attribute values,
/// no raw `<` in text, comments and the doctype skipped. It repairs nothing.
///
/// Every call is given the bytes anew: a value that holds a `Span` cannot be stored.
///
/// What is read for every tag is inlined, and what is rare works on a copy of the scanner: so a
/// loop over a page keeps the scanner in registers, which halves its instructions.
package struct HTMLScanner: Sendable {
  /// The first byte that was not read yet.
  package private(set) var position = 0
  /// Whether the rest of a tag is still to be read.
  private(set) var isInTag = false
  /// Whether a quotation mark that begins no value is open in the tag.
  private var isQuoted = false

  package init() {}

  /// The next tag or text, or `nil` at the end; text that is only white space is left out.
  /// - Complexity: O(*n*) in the bytes of the token and of what is skipped before it.
  @inline(__always)
  package mutating func next(in bytes: Span<UInt8>) -> HTMLToken? {
    if isInTag { self = behindTag(in: bytes) }
    while position < bytes.count {
      let token =
        bytes[position] == UInt8(ascii: "<") ? readTagName(in: bytes) : readText(in: bytes)
      if let token { return token }
    }
    return nil
  }

  /// The next attribute of the tag that was read last, or `nil` when it has no more.
  @inline(__always)
  package mutating func nextAttribute(in bytes: Span<UInt8>) -> HTMLAttributeToken? {
    guard isInTag else { return nil }
    if !isQuoted, position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position &+= 1
        isInTag = false
        return nil
      case UInt8(ascii: " "):
        if let attribute = plainAttribute(in: bytes) { return attribute }
      default: break
      }
    }
    let (attribute, scanner) = behindAttribute(in: bytes)
    self = scanner
    return attribute
  }

  // MARK: - Attributes

  /// An attribute as nearly all are written: a blank, a name and a value in quotation marks.
  @inline(__always)
  private mutating func plainAttribute(in bytes: Span<UInt8>) -> HTMLAttributeToken? {
    let start = position &+ 1
    // More than half of all attributes are classes.
    if bytes.word(at: position) == Self.classStart {
      let value = start &+ 7..<bytes.position(of: UInt8(ascii: "\""), from: start &+ 7)
      pass(value.upperBound, in: bytes)
      return HTMLAttributeToken(
        name: KnownNames.class, nameRange: start..<start &+ 5, value: value)
    }
    var end = start
    let name = Self.readName(in: bytes, at: &end)
    guard end > start, end &+ 1 < bytes.count, bytes[end] == UInt8(ascii: "="),
      bytes[end &+ 1] == UInt8(ascii: "\"")
    else { return nil }
    let value = end &+ 2..<bytes.position(of: UInt8(ascii: "\""), from: end &+ 2)
    pass(value.upperBound, in: bytes)
    return HTMLAttributeToken(name: name, nameRange: start..<end, value: value)
  }

  /// ` class="`.
  private static var classStart: UInt64 {
    KnownNames.class.code << 8 | UInt64(UInt8(ascii: " ")) | UInt64(UInt8(ascii: "=")) << 48
      | UInt64(UInt8(ascii: "\"")) << 56
  }

  /// The scanner goes on behind a place in the tag.
  @inline(__always)
  private mutating func pass(_ place: Int, in bytes: Span<UInt8>) {
    position = min(place &+ 1, bytes.count)
    isInTag = position < bytes.count
  }

  /// The next attribute, however it is written, and the scanner that has read it.
  @inline(never)
  private func behindAttribute(
    in bytes: Span<UInt8>
  ) -> (HTMLAttributeToken?, HTMLScanner) {
    var scanner = self
    return (scanner.readAttribute(in: bytes), scanner)
  }

  private mutating func readAttribute(in bytes: Span<UInt8>) -> HTMLAttributeToken? {
    var position = position
    while position < bytes.count, !Self.isName(bytes[position]) {
      switch bytes[position] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ">") where !isQuoted:
        self.position = position + 1
        isInTag = false
        return nil
      default: break
      }
      position += 1
    }
    let start = position
    let name = Self.readName(in: bytes, at: &position)
    let nameRange = start..<position
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "="),
      bytes[position + 1] == UInt8(ascii: "\"")
    else {
      self.position = position
      isInTag = position < bytes.count
      return nameRange.isEmpty
        ? nil : HTMLAttributeToken(name: name, nameRange: nameRange, value: position..<position)
    }
    let value = readValue(in: bytes, from: position + 2)
    return HTMLAttributeToken(name: name, nameRange: nameRange, value: value)
  }

  /// The bytes up to the quotation mark that ends a value.
  private mutating func readValue(in bytes: Span<UInt8>, from start: Int) -> Range<Int> {
    let position = bytes.position(of: UInt8(ascii: "\""), from: start)
    if isQuoted {
      let end = bytes.position(of: UInt8(ascii: ">"), from: start)
      if end < position {
        // What looks like the beginning of a value was the end of an open quotation.
        self.position = end + 1
        isInTag = false
        return start..<end + 1
      }
    }
    pass(position, in: bytes)
    return start..<position
  }

  /// The scanner behind attributes that nobody asked for.
  @inline(never)
  private func behindTag(in bytes: Span<UInt8>) -> HTMLScanner {
    var scanner = self
    while scanner.isInTag, scanner.nextAttribute(in: bytes) != nil {}
    return scanner
  }

  // MARK: - Tags and texts

  /// Reads a tag up to its attributes. A doctype or a comment has no name and is skipped.
  @inline(__always)
  private mutating func readTagName(in bytes: Span<UInt8>) -> HTMLToken? {
    let start = position
    var position = start &+ 1
    let isEnd = position < bytes.count && bytes[position] == UInt8(ascii: "/")
    if isEnd { position &+= 1 }
    let nameStart = position
    let name = Self.readName(in: bytes, at: &position)
    let hasName = position > nameStart
    isInTag = false
    isQuoted = false
    // Many tags end behind their name.
    if hasName, position < bytes.count, bytes[position] == UInt8(ascii: ">") {
      position &+= 1
    } else if isEnd || !hasName {
      position = Self.tagEnd(in: bytes, from: position)
    } else {
      isInTag = true
    }
    self.position = position
    guard hasName else { return nil }
    return HTMLToken(kind: isEnd ? .end : .start, name: name, lower: start)
  }

  /// The place behind the angle bracket that ends a tag.
  @inline(never)
  private static func tagEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    var isQuoted = false
    while position < bytes.count, isQuoted || bytes[position] != UInt8(ascii: ">") {
      if bytes[position] == UInt8(ascii: "\"") { isQuoted.toggle() }
      position += 1
    }
    return min(position + 1, bytes.count)
  }

  @inline(__always)
  private mutating func readText(in bytes: Span<UInt8>) -> HTMLToken? {
    let start = position
    var position = start
    while position < bytes.count, bytes[position] <= UInt8(ascii: " ") { position &+= 1 }
    let hasInk = position < bytes.count && bytes[position] != UInt8(ascii: "<")
    if hasInk { position = bytes.position(of: UInt8(ascii: "<"), from: position) }
    self.position = position
    return hasInk ? HTMLToken(kind: .text, name: HTMLName(code: 0), lower: start) : nil
  }

  @inline(__always)
  private static func readName(in bytes: Span<UInt8>, at position: inout Int) -> HTMLName {
    // Nearly all names end within eight bytes, which are a number already.
    if let word = bytes.word(at: position) {
      let ends = HTMLName.ends(in: word)
      if ends != 0 {
        position &+= ends.trailingZeroBitCount &>> 3
        // What lies below the first byte that ends it.
        return HTMLName(code: word & (((ends & (0 &- ends)) &>> 7) &- 1))
      }
    }
    let (name, end) = longName(in: bytes, from: position)
    position = end
    return name
  }

  /// A name of eight bytes or more, or one at the end of the page; and the place behind it.
  @inline(never)
  private static func longName(
    in bytes: Span<UInt8>, from start: Int
  ) -> (HTMLName, end: Int) {
    var code: UInt64 = 0
    var shift: UInt64 = 0
    var position = start
    while position < bytes.count, isName(bytes[position]) {
      // Shifted out behind the eighth.
      code |= UInt64(bytes[position]) << shift
      shift += 8
      position += 1
    }
    return (shift <= 64 ? HTMLName(code: code) : .long, position)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
