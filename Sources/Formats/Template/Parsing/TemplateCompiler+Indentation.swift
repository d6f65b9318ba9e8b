import Diagnostics

// Indentation as the inheritance module of the Mustache specification has it: a block's own is
// taken away where it is written, and that of the place where it is shown is put in front.

extension TemplateCompiler {
  /// The blanks that all lines of a block's content have in common, as bytes of the file; nothing
  /// if it has no line that shows anything.
  func commonIndentation(of content: Range<Int>) -> Range<Int>? {
    var common: Range<Int>?
    for index in content where tokens[index].beginsLine && !tokens[index].vanishes {
      let token = tokens[index]
      guard token.kind == .text else { return token.range.lowerBound..<token.range.lowerBound }
      let blanks = Self.leadingBlanks(file.bytes, in: token.range)
      if isLineEnd(token.range.dropFirst(blanks)) || blanks >= common?.count ?? .max { continue }
      common = token.range.lowerBound..<token.range.lowerBound + blanks
    }
    return common
  }

  /// Adds the blanks before a standalone tag to the program's text, but for those that belong to
  /// the block around it.
  mutating func indentation(of token: TemplateToken, strip: Int) -> Range<Int> {
    appendIndentation(token.indentation, strip: strip)
  }

  mutating func appendIndentation(_ blanks: Range<Int>, strip: Int) -> Range<Int> {
    let start = program.text.count
    program.text.append(contentsOf: file.bytes[blanks].dropFirst(strip))
    return start..<program.text.count
  }

  /// How many blanks, line ends aside, the range begins with.
  static func leadingBlanks(_ bytes: [UInt8], in range: Range<Int>) -> Int {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    return bytes[range].prefix(while: isBlank).count
  }

  private func isLineEnd(_ range: Range<Int>) -> Bool {
    let bytes = file.bytes[range]
    return bytes.elementsEqual("\n".utf8) || bytes.elementsEqual("\r\n".utf8)
  }
}
