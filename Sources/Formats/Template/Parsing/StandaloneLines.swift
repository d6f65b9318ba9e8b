/// Finds the lines that hold nothing but tags and so leave no empty line in the page.
///
/// The rule of the Mustache specification, section by section "treated as standalone when
/// appropriate", widened as its inheritance module asks: several tags may share such a line if
/// nothing stands between them.
struct StandaloneLines {
  private let bytes: [UInt8]

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Fills in what the tokens say about their lines.
  /// - Complexity: O(*n*) in the number of bytes.
  static func mark(_ tokens: inout [TemplateToken], bytes: [UInt8]) {
    let lines = Self(bytes: bytes)
    var start = 0
    while start < tokens.count {
      let end = lines.end(ofLineAt: start, in: tokens)
      tokens[start].beginsLine = true
      if let tags = lines.standaloneTags(in: start..<end, of: tokens) {
        lines.mark(start..<end, tags: tags, in: &tokens)
      }
      start = end
    }
  }

  private func end(ofLineAt start: Int, in tokens: [TemplateToken]) -> Int {
    var index = start
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      if token.kind == .text, bytes[token.range.upperBound - 1] == UInt8(ascii: "\n") { break }
    }
    return index
  }

  /// The tags of a line that holds nothing else, or nothing.
  private func standaloneTags(in line: Range<Int>, of tokens: [TemplateToken]) -> Range<Int>? {
    var index = line.lowerBound
    if isBlank(tokens[index]) { index += 1 }
    let first = index
    while index < line.upperBound, tokens[index].kind.canStandAlone { index += 1 }
    let tags = first..<index
    if index < line.upperBound, isBlank(tokens[index]) { index += 1 }
    return index == line.upperBound && !tags.isEmpty ? tags : nil
  }

  private func mark(_ line: Range<Int>, tags: Range<Int>, in tokens: inout [TemplateToken]) {
    for index in line { tokens[index].isStandalone = true }
    let carrier = tags.first { tokens[$0].kind.carriesIndentation }
    guard let carrier else {
      tokens[line.lowerBound].vanishes = true
      return
    }
    let isIndented = tags.lowerBound > line.lowerBound
    if isIndented { tokens[carrier].indentation = tokens[line.lowerBound].range }
  }

  private func isBlank(_ token: TemplateToken) -> Bool {
    guard token.kind == .text else { return false }
    return bytes[token.range].allSatisfy { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
  }
}
