package import Diagnostics

/// Finds parameters in a text: `{{name}}` with a name of `a`–`z`, `0`–`9`, `.`, `:` and `-`, blanks
/// allowed inside the braces, and `\{{` for literal braces.
enum ParameterScanner {
  /// The tokens of a stretch of bytes in the order of the text.
  /// - Complexity: O(*n*): an unclosed `{{` costs one look to the end of its line.
  static func tokens(in bytes: ArraySlice<UInt8>) -> [ParameterToken] {
    var tokens: [ParameterToken] = []
    var position = bytes.startIndex
    while let lower = bytes[position...].firstIndex(of: brace) {
      guard lower + 1 < bytes.endIndex, bytes[lower + 1] == brace else {
        position = lower + 1
        continue
      }
      let token = token(at: lower, in: bytes)
      tokens.append(token)
      position = token.upper
    }
    return tokens
  }

  private static func token(at lower: Int, in bytes: ArraySlice<UInt8>) -> ParameterToken {
    let backslashes = bytes[..<lower].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    if !backslashes.isMultiple(of: 2) {
      return ParameterToken(kind: .escape, lower: lower - 1, upper: lower + 2)
    }
    guard let close = closingBraces(from: lower + 2, in: bytes) else {
      return ParameterToken(kind: .unclosed, lower: lower, upper: lower + 2)
    }
    let name = String(decoding: trimmed(bytes[(lower + 2)..<close]), as: UTF8.self)
    let kind: ParameterToken.Kind = isName(name) ? .parameter(name) : .badName(name)
    return ParameterToken(kind: kind, lower: lower, upper: close + 2)
  }

  /// The offset of the next `}}` before the end of the line and before another `{{`.
  private static func closingBraces(from start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var index = start
    while index + 1 < bytes.endIndex, bytes[index] != UInt8(ascii: "\n") {
      let pair = (bytes[index], bytes[index + 1])
      if pair == (UInt8(ascii: "}"), UInt8(ascii: "}")) { return index }
      if pair == (brace, brace) { return nil }
      index += 1
    }
    return nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = bytes.drop { isBlank($0) }
    return rest.dropLast(rest.reversed().prefix { isBlank($0) }.count)
  }

  /// Whether a text can name a parameter.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// Reports a malformed token; says nothing about the others.
  static func report(
    _ token: ParameterToken, at range: SourceRange, collector: inout DiagnosticCollector
  ) {
    switch token.kind {
    case .parameter, .escape: return
    case .unclosed:
      if let (name, whole) = halfClosed(range) {
        collector.report(
          .parameterMalformed, "'{{\(name)}' lacks a second closing brace", at: whole,
          fixes: [
            Diagnostic.Fix("Write '{{\(name)}}'", replacing: whole, with: "{{\(name)}}")
          ])
        return
      }
      collector.report(
        .parameterMalformed, "'{{' needs '}}' on the same line", at: range,
        fixes: [
          Diagnostic.Fix("For two literal braces write '\\{{'", replacing: range, with: "\\{{")
        ])
    case .badName(let name):
      let summary =
        name.isEmpty
        ? "'{{}}' needs a name between the braces" : "'\(name)' cannot be the name of a parameter"
      collector.report(.parameterMalformed, summary, at: range, fixes: fixes(name, at: range))
    }
  }

  /// The name behind opening braces that end in a single one, with the whole of it.
  private static func halfClosed(_ range: SourceRange) -> (name: String, whole: SourceRange)? {
    let rest = range.file.bytes[range.upper...]
    guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "\n") }),
      rest[end] == UInt8(ascii: "}")
    else { return nil }
    let name = String(decoding: trimmed(rest[..<end]), as: UTF8.self)
    return isName(name) ? (name, range.file.range(range.lower, end + 1)) : nil
  }

  /// The name in lower case with hyphens, if that makes it one.
  private static func fixes(_ name: String, at range: SourceRange) -> [Diagnostic.Fix] {
    let spelled = String(name.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
    guard isName(spelled) else { return [] }
    return [
      Diagnostic.Fix("Did you mean '\(spelled)'?", replacing: range, with: "{{\(spelled)}}")
    ]
  }

  private static let brace = UInt8(ascii: "{")

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

extension DiagnosticKind {
  package static let parameterMalformed = DiagnosticKind(
    "parameter.malformed",
    title: "A parameter is written '{{name}}' on one line",
    explanation: """
      Two opening braces start a parameter: a name that is replaced by a value when the page is \
      built. The name has only small letters, digits, full stops, colons and hyphens, and two \
      closing braces end it on the same line. Anything else would appear on the page as it stands.
      """,
    remedy: """
      Close the braces and correct the name, as in {{snapshot-date}}. For two literal braces \
      write \\{{.
      """)
}
