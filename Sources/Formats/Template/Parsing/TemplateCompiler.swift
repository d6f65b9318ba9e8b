package import Diagnostics

/// Turns the tokens of template files into the steps of one program.
struct TemplateCompiler {
  /// What the steps being written belong to.
  struct Container {
    /// Blanks taken off the beginning of each line: the indentation of the block around it.
    var strip = 0
    /// Directly inside a parent only blocks count.
    var isParent = false
  }

  let names: TemplateNames
  /// The index of each template by its name, known before the first one is read.
  let templates: [String: Int]
  var program = TemplateProgram()
  var collector = DiagnosticCollector()

  var file: SourceFile
  var tokens: [TemplateToken] = []
  private var closings: [Int?] = []
  private var nameIndexes: [String: Int] = [:]
  /// The text step that the next text may be added to.
  private var openText: Int?
  /// Whether the current line shows a block that may leave it without a line end.
  private var lineHoldsBlock = false

  init(dialect: TemplateDialect, templates: [String: Int]) {
    names = TemplateNames(dialect: dialect)
    self.templates = templates
    file = SourceFile(path: "", bytes: [])
  }

  /// Compiles one file; what is wrong in it is reported, and the rest is compiled.
  mutating func compile(_ name: String, _ file: SourceFile) -> Template {
    self.file = file
    let start = program.nodes.count
    if isUTF8() {
      tokens = TemplateLexer.tokens(of: file, dialect: names.dialect, collector: &collector)
      StandaloneLines.mark(&tokens, bytes: file.bytes)
      closings = TagPairs.closings(of: tokens, in: file, collector: &collector)
      openText = nil
      compile(0..<tokens.count, in: Container())
    }
    return Template(name: name, file: file, nodes: start..<program.nodes.count)
  }

  private mutating func isUTF8() -> Bool {
    let bytes = file.bytes
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      let bad = error.byteOffsets
      collector.report(
        .templateNotUTF8, "Byte \(bad.lowerBound + 1) is not UTF-8",
        at: file.range(bad.lowerBound, bad.upperBound))
      return false
    }
  }

  // MARK: - Tokens

  private mutating func compile(_ range: Range<Int>, in container: Container) {
    var index = range.lowerBound
    while index < range.upperBound {
      index = compile(tokenAt: index, in: container)
    }
  }

  /// Compiles a token with all it encloses and returns the index behind it.
  private mutating func compile(tokenAt index: Int, in container: Container) -> Int {
    let token = tokens[index]
    if token.beginsLine { lineHoldsBlock = false }
    if token.kind == .text {
      compileText(token, in: container)
      return index + 1
    }
    openText = nil
    if container.isParent, !checkBelongsInParent(index) { return (closings[index] ?? index) + 1 }
    if !container.isParent { compileLineStart(token) }
    switch token.kind {
    case .variable, .unescaped: compileVariable(token)
    case .section, .inverted: return compileSection(index, in: container)
    case .partial: compilePartial(token, in: container)
    case .parent: return compileParent(index, in: container)
    case .block: return compileBlock(index, in: container)
    case .text, .comment, .delimiters, .close: break
    }
    return index + 1
  }

  private mutating func compileText(_ token: TemplateToken, in container: Container) {
    if container.isParent {
      checkBlank(token)
    } else if token.isStandalone {
      endStandaloneLine(token)
    } else {
      appendText(token, strip: container.strip)
    }
  }

  private mutating func appendText(_ token: TemplateToken, strip: Int) {
    var range = token.range
    if token.beginsLine {
      let blanks = Self.leadingBlanks(file.bytes, in: range)
      range = range.lowerBound + min(strip, blanks)..<range.upperBound
    }
    guard !range.isEmpty else { return append(.lineStart, token) }
    let start = program.text.count
    program.text.append(contentsOf: file.bytes[range])
    if let last = openText, case .text(let text, let startsLine) = program.nodes[last].action {
      let place = program.nodes[last].place.lowerBound..<range.upperBound
      program.nodes[last] = TemplateNode(
        action: .text(text.lowerBound..<program.text.count, startsLine: startsLine), place: place)
    } else {
      openText = program.nodes.count
      program.nodes.append(
        TemplateNode(
          action: .text(start..<program.text.count, startsLine: token.beginsLine), place: range))
    }
  }

  /// At the end of a line of tags, asks for a line end in case its block brings none.
  private mutating func endStandaloneLine(_ token: TemplateToken) {
    let end = token.range.upperBound
    guard lineHoldsBlock, file.bytes[end - 1] == UInt8(ascii: "\n") else { return }
    let isCRLF = end - 2 >= token.range.lowerBound && file.bytes[end - 2] == UInt8(ascii: "\r")
    append(.lineEnd(isCRLF: isCRLF), token)
  }

  private mutating func compileVariable(_ token: TemplateToken) {
    guard let path = path(of: token) else { return }
    append(.variable(path, isEscaped: token.kind == .variable), token)
  }

  private mutating func compileSection(_ index: Int, in container: Container) -> Int {
    let token = tokens[index]
    guard let end = closings[index], let path = path(of: token) else { return index + 1 }
    let node = program.nodes.count
    append(.section(path, end: 0), token)
    compile(index + 1..<end, in: container)
    close(tokens[end])
    let last = program.nodes.count
    let isInverted = token.kind == .inverted
    program.nodes[node].action =
      isInverted ? .invertedSection(path, end: last) : .section(path, end: last)
    return end + 1
  }

  private mutating func compilePartial(_ token: TemplateToken, in container: Container) {
    let indentation = indentation(of: token, strip: container.strip)
    let inclusion = TemplateInclusion(
      target: target(of: token), indentation: indentation, end: program.nodes.count + 1)
    append(.inclusion(inclusion), token)
  }

  private mutating func compileParent(_ index: Int, in container: Container) -> Int {
    let token = tokens[index]
    guard let end = closings[index] else { return index + 1 }
    var inclusion = TemplateInclusion(
      target: target(of: token), indentation: indentation(of: token, strip: container.strip),
      end: 0)
    let node = program.nodes.count
    append(.inclusion(inclusion), token)
    checkBlocksDiffer(in: index + 1..<end, closings: closings)
    compile(index + 1..<end, in: Container(strip: container.strip, isParent: true))
    openText = nil
    lineHoldsBlock = false
    inclusion.end = program.nodes.count
    program.nodes[node].action = .inclusion(inclusion)
    return end + 1
  }

  private mutating func compileBlock(_ index: Int, in container: Container) -> Int {
    let token = tokens[index]
    guard let end = closings[index], let name = blockName(of: token) else { return index + 1 }
    let content = index + 1..<end
    let own = token.isStandalone ? commonIndentation(of: content) : nil
    let shown = own ?? token.indentation
    var block = TemplateBlock(
      name: name, indentation: appendIndentation(shown, strip: container.strip),
      isStandalone: token.isStandalone, end: 0)
    let node = program.nodes.count
    append(.block(block), token)
    compile(content, in: Container(strip: own?.count ?? container.strip))
    close(tokens[end])
    block.end = program.nodes.count
    program.nodes[node].action = .block(block)
    lineHoldsBlock = tokens[end].isStandalone && !container.isParent
    return end + 1
  }

  /// A closing tag at the beginning of a line belongs to what it closes, and so does the
  /// indentation before it.
  private mutating func close(_ token: TemplateToken) {
    openText = nil
    if token.beginsLine { lineHoldsBlock = false }
    compileLineStart(token)
  }

  // MARK: - Steps

  private mutating func compileLineStart(_ token: TemplateToken) {
    if token.beginsLine, !token.isStandalone { append(.lineStart, token) }
  }

  private mutating func append(_ action: TemplateNode.Action, _ token: TemplateToken) {
    program.nodes.append(TemplateNode(action: action, place: token.range))
  }

  /// The index of a name, which is added if it is new.
  mutating func nameIndex(_ name: String) -> Int {
    if let index = nameIndexes[name] { return index }
    nameIndexes[name] = program.names.count
    program.names.append(TemplateName(name))
    return program.names.count - 1
  }
}

extension DiagnosticKind {
  package static let templateNotUTF8 = Self(
    "template.not-utf8", title: "Template files are UTF-8",
    explanation: "Pages are written in UTF-8, so text in another encoding would come out garbled.",
    remedy: "Save the file in the encoding UTF-8.")
}
