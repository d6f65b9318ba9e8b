package import Diagnostics

extension DocumentBuilder {
  mutating func heading(_ node: SyntaxNode) -> MarkdownHeading {
    let level = node.headingLevel
    let lastLine = readHeading(node)
    let lower = source.offset(line: node.startLine, column: node.startColumn)
    let range = source.file.range(lower, source.line(lastLine).upperBound)
    var content = mappedInlines(of: node)
    var id: String?
    if let attribute = HeadingAttribute(in: map.content) {
      let bounds = attribute.bounds
      let place = map.range(bounds.lowerBound, bounds.upperBound, in: range.file)
      content = HeadingAttribute.removed(from: content)
      id = identifier(attribute.id, at: place)
    }
    if level == 1 { reportLevel(at: range) }
    let text = content.plainText { name, _ in name }
    if text.isBlank {
      collector.report(.headingEmpty, "Headings need a text", at: range)
    }
    return MarkdownHeading(
      level: max(level, 2), id: id ?? identifiers.unique(text),
      hasExplicitID: id != nil, content: content, range: range)
  }

  /// Reads the map of a heading's text.
  ///
  /// cmark gives an underlined heading the line where it noticed its end, so the lines are
  /// looked for.
  /// - Returns: its last line: that of the `#`s, or the underline.
  private mutating func readHeading(_ node: SyntaxNode) -> Int {
    let content = node.content
    var position = source.offset(line: node.startLine, column: node.startColumn)
    guard content.last == UInt8(ascii: "\n") else {
      while source.text[position...].first == UInt8(ascii: "#") { position += 1 }
      while let byte = source.text[position...].first, MarkdownLine.isBlank(byte) { position += 1 }
      map.read(content, at: position)
      return node.startLine
    }
    let lines = content.bytes.split(separator: UInt8(ascii: "\n"))
    let firstLine = (node.startLine...max(node.startLine, node.endLine)).first { line in
      source.stands(lines, fromLine: line, column: line == node.startLine ? node.startColumn : nil)
        && source.isUnderline(line: line + lines.count)
    }
    let first = firstLine ?? node.startLine
    map.read(content, firstLine: first, in: source)
    return first + lines.count
  }

  /// An id that an editor wrote, if it can be used.
  private mutating func identifier(_ id: String, at range: SourceRange) -> String? {
    guard HeadingIdentifiers.isIdentifier(id) else {
      let spelled = HeadingIdentifiers.slug(id)
      collector.report(
        .headingIdentifier, "'\(id)' cannot be the name of a heading", at: range,
        fixes: [
          Diagnostic.Fix("Did you mean '\(spelled)'?", replacing: range, with: "{#\(spelled)}")
        ])
      return nil
    }
    if let first = explicitIdentifiers[id] {
      collector.report(
        .headingIdentifier, "'\(id)' names two headings", at: range,
        notes: [Diagnostic.Note("The first one", at: first)])
      return nil
    }
    explicitIdentifiers[id] = range
    return id
  }

  private mutating func reportLevel(at range: SourceRange) {
    let written = range.part(0, 1)
    let fixes =
      written.text == "#"
      ? [Diagnostic.Fix("Use '##'", replacing: written, with: "##")] : []
    collector.report(
      .headingLevel, "Level 1 is the title of the page: headings in the text start at '##'",
      at: range, fixes: fixes)
  }
}

extension DiagnosticKind {
  package static let headingLevel = DiagnosticKind(
    "markdown.heading-level",
    title: "Headings of a text start at level 2",
    explanation: """
      Each page has exactly one heading of level 1: its title, which stands in the front matter. \
      People who use a screen reader find the beginning of the page by it.
      """,
    remedy: "Write the page's title as 'title:' at the top of the file, and headings with '##'.")

  package static let headingEmpty = DiagnosticKind(
    "markdown.heading-empty",
    title: "Headings have a text",
    explanation: """
      An empty heading cannot be seen, but people who use a screen reader come across it and find \
      nothing.
      """,
    remedy: "Write the heading behind the '#'s, or delete them.")

  package static let headingIdentifier = DiagnosticKind(
    "markdown.heading-id",
    title: "Names of headings are unique and have small letters, digits and hyphens",
    explanation: """
      '{#name}' behind a heading gives it a name that links can lead to: [text](#name). A name \
      begins with a small letter, and no two headings of a page have the same one.
      """,
    remedy: "Use only small letters, digits and hyphens, and a name that is not yet taken.")
}
