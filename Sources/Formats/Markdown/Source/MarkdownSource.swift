package import Diagnostics

/// A file prepared for cmark: checked, with front matter blanked and parameters replaced by
/// placeholders, every byte still at its place.
struct MarkdownSource {
  let file: SourceFile
  let frontMatterRange: SourceRange?
  /// As many bytes as the file has.
  private(set) var text: [UInt8]
  /// The well-formed parameters in the order of the text.
  private(set) var parameters: [Located<String>] = []
  /// Link definitions by label; the first one counts.
  private(set) var definitions: [String: Range<Int>] = [:]
  /// Those of the file.
  let lineStarts: [Int]
  let hasPipes: Bool
  private let bodyLower: Int

  /// `nil` if cmark must not see the file.
  init?(_ file: SourceFile, collector: inout DiagnosticCollector) {
    guard MarkdownLimits.checkFileSize(file, collector: &collector),
      TextEncoding.check(file, collector: &collector)
    else { return nil }
    self.file = file
    let traits = ByteTraits(of: file.bytes)
    hasPipes = traits.contains(.pipe)
    let frontMatter = FrontMatter.find(in: file, collector: &collector)
    frontMatterRange = frontMatter?.range
    bodyLower = frontMatter?.bodyLower ?? 0
    lineStarts = file.lineStarts
    text = file.bytes
    if bodyLower > 0 {
      let blanked = file.bytes[..<bodyLower].map { byte in
        byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " ")
      }
      text.replaceSubrange(..<bodyLower, with: blanked)
    }
    refuseCharacters(traits, collector: &collector)
    guard checkLimits(traits, collector: &collector) else { return nil }
    if traits.contains(.openingBrace) { replaceParameters(collector: &collector) }
  }

  /// Reports refused characters, also those written as entities, and takes them out of the text so
  /// that they cannot be taken for placeholders.
  private mutating func refuseCharacters(
    _ traits: ByteTraits, collector: inout DiagnosticCollector
  ) {
    let refused = RefusedCharacters.check(file, traits, collector: &collector)
    for range in refused where range.lower >= bodyLower { mask(range.lower..<range.upper) }
    guard !traits.isDisjoint(with: [.ampersand, .carriageReturn]) else { return }
    var count = refused.count
    for index in bodyLower..<text.count {
      if text[index] == UInt8(ascii: "&"),
        let reference = CharacterReference.refused(at: index, in: text)
      {
        let range = file.range(index, reference.upper)
        RefusedCharacters.report(
          reference.code, at: range, behind: count, collector: &collector)
        count += 1
        mask(index..<reference.upper)
      }
      // To cmark a lone carriage return ends a line, to `SourceFile` it does not.
      if text[index] == UInt8(ascii: "\r"),
        index + 1 == text.count || text[index + 1] != UInt8(ascii: "\n")
      {
        text[index] = UInt8(ascii: " ")
      }
    }
  }

  private mutating func mask(_ range: Range<Int>) {
    for index in range { text[index] = UInt8(ascii: "?") }
  }

  private mutating func checkLimits(
    _ traits: ByteTraits, collector: inout DiagnosticCollector
  ) -> Bool {
    let starts = lineStarts
    var lines: [MarkdownLine] = []
    lines.reserveCapacity(starts.count)
    for (line, lower) in starts.enumerated() where lower >= bodyLower {
      let next = line + 1 < starts.count ? starts[line + 1] - 1 : text.count
      lines.append(MarkdownLine(bytes: text, lower: lower, upper: next))
    }
    let found =
      traits.contains(.closingBracket) ? LinkDefinition.all(in: text, from: bodyLower) : []
    definitions = Dictionary(found.map { ($0.label, $0.destination) }) { first, _ in first }
    let areFew = LinkDefinition.check(found, of: file, collector: &collector)
    return MarkdownLimits.check(lines, of: file, collector: &collector) && areFew
  }

  private mutating func replaceParameters(collector: inout DiagnosticCollector) {
    for token in ParameterScanner.tokens(in: file.bytes[bodyLower...]) {
      let range = file.range(token.lower, token.upper)
      ParameterScanner.report(token, at: range, collector: &collector)
      switch token.kind {
      case .parameter(let name):
        guard parameters.count < MarkdownLimits.parameters else {
          collector.report(
            .limitParameters, "Parameters are at most \(MarkdownLimits.parameters) in a file",
            at: range)
          return
        }
        let placeholder = ParameterPlaceholder.bytes(
          index: parameters.count, length: token.upper - token.lower)
        text.replaceSubrange(token.lower..<token.upper, with: placeholder)
        parameters.append(Located(name, at: range))
      case .escape:
        text.replaceSubrange(token.lower..<token.upper, with: ParameterPlaceholder.escape)
      case .unclosed, .badName: break
      }
    }
  }
}

extension DiagnosticKind {
  package static let limitParameters = DiagnosticKind(
    "markdown.limit-parameters",
    title: "A file uses at most 2,000 parameters",
    explanation: "So many parameters in one text are a mistake or an attack.",
    remedy: "Divide the text into several pages.")
}
