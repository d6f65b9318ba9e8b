package import Diagnostics

/// Cuts a template file into texts and tags. It reads any bytes and never gives up.
struct TemplateLexer {
  private enum End {
    case found(Int)
    case interrupted(Int)
    case missing
  }

  private let file: SourceFile
  private let bytes: [UInt8]
  private let dialect: TemplateDialect
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var position = 0
  private var tokens: [TemplateToken] = []

  /// - Complexity: O(*n*) in the number of bytes.
  static func tokens(
    of file: SourceFile, dialect: TemplateDialect, collector: inout DiagnosticCollector
  ) -> [TemplateToken] {
    var lexer = Self(file: file, dialect: dialect)
    lexer.run(&collector)
    return lexer.tokens
  }

  private init(file: SourceFile, dialect: TemplateDialect) {
    self.file = file
    self.bytes = file.bytes
    self.dialect = dialect
  }

  private mutating func run(_ collector: inout DiagnosticCollector) {
    // An editor's byte order mark is not part of the page.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    var textStart = position
    while position < bytes.count {
      guard matches(open, at: position) else {
        position += 1
        continue
      }
      addText(textStart..<position)
      textStart = readTag(&collector)
      position = max(position, textStart)
    }
    addText(textStart..<bytes.count)
  }

  /// Reads the tag at `position`, moves behind it and returns where text goes on: behind the tag,
  /// or at its beginning if it is not a whole tag.
  private mutating func readTag(_ collector: inout DiagnosticCollector) -> Int {
    let start = position
    var cursor = skippingBlanks(from: start + open.count)
    var sigil = cursor < bytes.count ? bytes[cursor] : 0
    // Behind a blank, a brace is more likely the beginning of another tag.
    if cursor > start + open.count, sigil == UInt8(ascii: "{") { sigil = 0 }
    let kind = Self.kind(of: sigil)
    if kind != .variable { cursor += 1 }
    let terminator = Self.closingSigil(of: sigil) + close
    switch end(terminator, from: cursor, of: kind) {
    case .found(let end):
      position = end + terminator.count
      add(kind, start..<position, content: cursor..<end, &collector)
      return position
    case .interrupted(let next):
      reportUnclosed(start..<next, &collector)
      position = next
      return start
    case .missing:
      reportUnclosed(start..<bytes.count, &collector)
      position = bytes.count
      return start
    }
  }

  private mutating func add(
    _ kind: TemplateToken.Kind, _ range: Range<Int>, content: Range<Int>,
    _ collector: inout DiagnosticCollector
  ) {
    let name = trimmed(content)
    if kind == .delimiters { setDelimiters(name, of: range, &collector) }
    if kind == .unescaped, dialect == .strict { reportUnescaped(range, name, &collector) }
    tokens.append(TemplateToken(kind, range, name: name))
  }

  /// Adds literal text, cut behind each line end.
  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "\n") {
      tokens.append(TemplateToken(.text, start..<index + 1))
      start = index + 1
    }
    if start < range.upperBound { tokens.append(TemplateToken(.text, start..<range.upperBound)) }
  }

  private mutating func setDelimiters(
    _ content: Range<Int>, of tag: Range<Int>, _ collector: inout DiagnosticCollector
  ) {
    let parts = bytes[content].split(whereSeparator: Self.isBlank)
    // Longer ones are slips, and would make searching for them slow.
    let limit = 16
    let isGood = parts.allSatisfy { $0.count <= limit && !$0.contains(UInt8(ascii: "=")) }
    guard parts.count == 2, isGood else {
      let range = file.range(tag.lowerBound, tag.upperBound)
      collector.report(
        .templateBadDelimiters, "'\(range.text)' does not set two delimiters", at: range)
      return
    }
    open = Array(parts[0])
    close = Array(parts[1])
  }
}

// MARK: - Searching

extension TemplateLexer {
  /// Where the tag ends; it stops at the beginning of another tag, so that one unclosed tag does
  /// not swallow the next. Comments may hold anything, and `{{={{ }}=}}` holds delimiters.
  private func end(_ terminator: [UInt8], from start: Int, of kind: TemplateToken.Kind) -> End {
    let mayHoldTags = kind == .comment || kind == .delimiters || open == close
    var index = start
    while index < bytes.count {
      if matches(terminator, at: index) { return .found(index) }
      if !mayHoldTags, matches(open, at: index) { return .interrupted(index) }
      index += 1
    }
    return .missing
  }

  private func matches(_ needle: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == needle[0], index + needle.count <= bytes.count else { return false }
    for offset in needle.indices where bytes[index + offset] != needle[offset] { return false }
    return true
  }

  private func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    return index
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = min(skippingBlanks(from: range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }

  private static func kind(of sigil: UInt8) -> TemplateToken.Kind {
    switch sigil {
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    default: .variable
    }
  }

  /// What must stand before the closing delimiter of a tag with this sigil.
  private static func closingSigil(of sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")]
    case UInt8(ascii: "="): [UInt8(ascii: "=")]
    default: []
    }
  }
}

// MARK: - Findings

extension TemplateLexer {
  /// Marks the tag up to the end of its first line.
  private func reportUnclosed(_ range: Range<Int>, _ collector: inout DiagnosticCollector) {
    let lineEnd = bytes[range].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let place = file.range(range.lowerBound, lineEnd ?? range.upperBound)
    let closer = String(decoding: close, as: UTF8.self)
    collector.report(.templateUnclosedTag, "A tag is opened but '\(closer)' is missing", at: place)
  }

  private func reportUnescaped(
    _ tag: Range<Int>, _ name: Range<Int>, _ collector: inout DiagnosticCollector
  ) {
    let range = file.range(tag.lowerBound, tag.upperBound)
    let text = file.range(name.lowerBound, name.upperBound).text
    let replacement =
      "\(String(decoding: open, as: UTF8.self))\(text)"
      + String(decoding: close, as: UTF8.self)
    collector.report(
      .templateUnescapedTag, "'\(range.text)' asks for text without escaping", at: range,
      fixes: [.init("Write '\(replacement)'", replacing: range, with: replacement)])
  }
}

extension DiagnosticKind {
  package static let templateUnclosedTag = Self(
    "template.unclosed-tag", title: "Every tag ends with the closing delimiter",
    explanation: """
      A tag such as {{name}} begins with two braces and ends with two. Without the end nobody can \
      tell where the tag stops and where text goes on.
      """,
    remedy: "Add the missing braces behind the name.")

  package static let templateBadDelimiters = Self(
    "template.bad-delimiters", title: "New delimiters are two short marks with a blank between",
    explanation: """
      {{=<% %>=}} says that tags are written <% like this %> from there on. The marks may hold \
      neither blanks nor equals signs and have at most 16 bytes each.
      """,
    remedy: "Write the tag as {{=<% %>=}} with the marks you want, or leave it out.")

  package static let templateUnescapedTag = Self(
    "template.unescaped-tag", title: "No tag switches escaping off",
    explanation: """
      {{{name}}} and {{&name}} would write text into the page unchanged, so that a stray < in \
      somebody's text could break the page. Values that are finished HTML are known to be so and \
      are written as they are by {{name}}.
      """,
    remedy: "Write {{name}} with two braces and without &.")
}
