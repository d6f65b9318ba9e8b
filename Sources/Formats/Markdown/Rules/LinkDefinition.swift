package import Diagnostics

/// A line such as `[label]: destination "title"`, found before cmark reads the text.
///
/// Every `]:` counts, so that nothing that cmark takes for a definition escapes the limits.
struct LinkDefinition {
  /// In lower case with single blanks, as labels are compared.
  let label: String
  let destination: Range<Int>
  /// Bytes of destination and title.
  let size: Int
  /// The offset of the `]:`.
  let lower: Int

  /// The definitions from `start` on, one more than allowed at most.
  /// - Complexity: O(*n*) for each definition found.
  static func all(in bytes: [UInt8], from start: Int) -> [LinkDefinition] {
    var definitions: [LinkDefinition] = []
    var index = start
    while let lower = bytes[index...].firstIndex(of: UInt8(ascii: "]")), lower + 1 < bytes.count,
      definitions.count <= MarkdownLimits.references
    {
      if bytes[lower + 1] == UInt8(ascii: ":") {
        definitions.append(definition(at: lower, in: bytes))
      }
      index = lower + 1
    }
    return definitions
  }

  /// Reports definitions that are too many or too long.
  static func check(
    _ definitions: [LinkDefinition], of file: SourceFile, collector: inout DiagnosticCollector
  ) -> Bool {
    guard !definitions.isEmpty else { return true }
    let uses = file.bytes.count { $0 == UInt8(ascii: "]") }
    let before = collector.diagnostics.count
    if definitions.count > MarkdownLimits.references {
      let lower = definitions[MarkdownLimits.references].lower
      collector.report(
        .limitReferences, "Link definitions are at most \(MarkdownLimits.references) in a file",
        at: file.range(lower, lower + 2))
    }
    for definition in definitions where definition.size > MarkdownLimits.referenceSize {
      collector.report(
        .limitReferenceSize,
        "Link definitions have at most \(MarkdownLimits.referenceSize) bytes",
        at: file.range(definition.destination.lowerBound, definition.destination.upperBound))
    }
    if let largest = definitions.max(by: { $0.size < $1.size }),
      largest.size <= MarkdownLimits.referenceSize,
      largest.size * uses > MarkdownLimits.referenceGrowth
    {
      collector.report(
        .limitReferenceSize, "A link definition of \(largest.size) bytes is used too often",
        at: file.range(largest.destination.lowerBound, largest.destination.upperBound))
    }
    return collector.diagnostics.count == before
  }

  /// A label as labels are compared.
  static func normalized(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased()
      .split { $0.isWhitespace }.joined(separator: " ")
  }

  private static func definition(at lower: Int, in bytes: [UInt8]) -> LinkDefinition {
    var scanner = LinkScanner(bytes: bytes, position: lower + 2)
    scanner.skipBlanks()
    let destination = scanner.word()
    scanner.skipBlanks()
    let title = scanner.quoted() ?? 0..<0
    return LinkDefinition(
      label: normalized(label(endingAt: lower, in: bytes)), destination: destination,
      size: destination.count + title.count, lower: lower)
  }

  /// What stands in the brackets that end at `upper`; a label has at most 1,000 bytes.
  private static func label(endingAt upper: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let limit = max(0, upper - 1000)
    let start = bytes[limit..<upper].lastIndex(of: UInt8(ascii: "[")) ?? upper - 1
    return bytes[min(start + 1, upper)..<upper]
  }
}

extension DiagnosticKind {
  package static let limitReferences = DiagnosticKind(
    "markdown.limit-references",
    title: "A file has at most 100 link definitions",
    explanation: """
      Lines such as '[name]: address' define links that the text uses by name. So many of them \
      could make a small text into a very large page.
      """,
    remedy: "Write addresses where they are used: [text](address).")

  package static let limitReferenceSize = DiagnosticKind(
    "markdown.limit-reference-size",
    title: "A link definition has at most 2,048 bytes, and all its uses together 1 MiB",
    explanation: """
      A long address that is used by name many times could make a small text into a very large \
      page.
      """,
    remedy: "Use a shorter address or title.")
}
