import Diagnostics

/// Runs the steps of one template with one record.
struct TemplateRenderer {
  /// How many templates may include each other at once.
  static let inclusionLimit = 32
  /// Bytes of a page and steps that make it, together: hundreds of times what a long report has.
  static let sizeLimit = 8 * 1024 * 1024
  /// How many sections, blocks and templates may be open at once; each takes stack.
  static let nestingLimit = 256

  let loaded: TemplateLibrary
  let program: TemplateProgram
  let recordsOrigins: Bool
  var output = Markup()
  var contexts: ContextStack
  var blocks = BlockFrames()
  /// What is put before each line of the template being rendered.
  var indentation: [UInt8] = []
  /// Whether the next line goes on behind text that stands on its line already.
  var skipsIndentation = false
  /// The template that the steps belong to; an index into the library's.
  var template: Int
  var inclusionDepth = 0
  var nestingDepth = 0
  /// Set where going on would take for ever.
  var isStopped = false
  /// Whether that was because of the page's size.
  var isTooLarge = false
  /// Steps run so far: loops that write nothing take time as well.
  private var steps = 0
  var collector = DiagnosticCollector()
  /// The steps a finding was reported for: one in a loop is reported once.
  var reported: Set<Int> = []

  init(
    loaded: TemplateLibrary, program: TemplateProgram, template: Int,
    record: TemplateRecord, recordsOrigins: Bool
  ) {
    self.loaded = loaded
    self.program = program
    self.template = template
    self.recordsOrigins = recordsOrigins
    assert(record.shared.map(record.redefines) != true, "A fixed name is redefined")
    contexts = ContextStack(record)
    // A page has about 18 KB, half of all pages less than this.
    output.reserveCapacity(bytes: 16_384, origins: recordsOrigins ? 256 : 0)
  }

  /// Renders the whole template.
  mutating func render() { render(program.templates[template]) }

  mutating func render(_ range: Range<Int>) {
    nestingDepth += 1
    defer { nestingDepth -= 1 }
    guard nestingDepth <= Self.nestingLimit else { return stop(at: range.lowerBound) }
    steps += 1
    var index = range.lowerBound
    while index < range.upperBound, !isStopped {
      index = render(nodeAt: index)
      steps += 1
      if output.bytes.count + steps > Self.sizeLimit {
        isStopped = true
        isTooLarge = true
      }
    }
  }

  /// Renders a step with all it encloses and returns the index behind it.
  private mutating func render(nodeAt index: Int) -> Int {
    let node = program.nodes[index]
    switch node.action {
    case .text(let text, let startsLine):
      mark(node)
      write(text, startsLine: startsLine)
    case .lineStart:
      if !indentation.isEmpty { mark(node) }
      writeIndentation()
    case .lineEnd(let isCRLF): writeLineEnd(isCRLF: isCRLF, for: node)
    case .variable(let path, let isEscaped):
      writeVariable(path, isEscaped: isEscaped, at: index)
    case .section(let path, let end):
      if let value = value(of: path, at: index) { renderSection(value, index + 1..<end) }
      return end
    case .invertedSection(let path, let end):
      if value(of: path, at: index)?.isTrue != true { render(index + 1..<end) }
      return end
    case .inclusion(let inclusion):
      renderInclusion(inclusion, at: index)
      return inclusion.end
    case .block(let block):
      renderBlock(block, at: index)
      return block.end
    }
    return index + 1
  }

  private mutating func renderSection(_ value: TemplateValue, _ range: Range<Int>) {
    switch value {
    case .list(let values): for value in values where !isStopped { render(range, with: value) }
    case .records(let records):
      for index in records.indices where !isStopped {
        contexts.push(records[index])
        render(range)
        contexts.pop()
      }
    default: if value.isTrue { render(range, with: value) }
    }
  }

  private mutating func render(_ range: Range<Int>, with value: TemplateValue) {
    contexts.push(value)
    render(range)
    contexts.pop()
  }

  // MARK: - Writing

  /// The file of the template that the steps belong to.
  var file: SourceFile { loaded.templates[template].file }

  func place(of node: TemplateNode) -> SourceRange {
    SourceRange(file: file, lower: node.place.lowerBound, upper: node.place.upperBound)
  }

  /// Says that what follows comes from the step's place in the template.
  mutating func mark(_ node: TemplateNode) {
    if recordsOrigins { output.mark(place(of: node)) }
  }

  private mutating func write(_ text: Range<Int>, startsLine: Bool) {
    if indentation.isEmpty {
      output.appendRaw(program.text, text)
      return
    }
    if startsLine { writeIndentation(before: program.text[text]) }
    var rest = text
    while let lineEnd = program.text[rest].firstIndex(of: UInt8(ascii: "\n")) {
      output.appendRaw(program.text, rest.lowerBound..<lineEnd + 1)
      rest = lineEnd + 1..<text.upperBound
      if rest.isEmpty { return }
      writeIndentation(before: program.text[rest])
    }
    output.appendRaw(program.text, rest)
  }

  /// Empty lines stay empty, so that a page has no blanks at the ends of lines.
  private mutating func writeIndentation(before line: ArraySlice<UInt8>) {
    if line.starts(with: "\n".utf8) || line.starts(with: "\r\n".utf8) {
      skipsIndentation = false
    } else {
      writeIndentation()
    }
  }

  mutating func writeIndentation() {
    if indentation.isEmpty { return }
    if skipsIndentation {
      skipsIndentation = false
    } else {
      output.appendRaw(indentation, indentation.indices)
    }
  }

  private mutating func writeLineEnd(isCRLF: Bool, for node: TemplateNode) {
    guard let last = output.bytes.last, last != UInt8(ascii: "\n") else { return }
    mark(node)
    output.appendRaw(isCRLF ? "\r\n" : "\n")
  }

  private mutating func writeVariable(_ path: TemplatePath, isEscaped: Bool, at index: Int) {
    // Nearly all: a plain name of a text or of finished HTML.
    if !recordsOrigins, !path.startsAtTop, path.parts.count == 1,
      contexts.write(
        program.names[program.parts[path.parts.lowerBound].name], isEscaped: isEscaped, to: &output)
    {
      return
    }
    guard let value = value(of: path, at: index) else { return }
    let node = program.nodes[index]
    switch value {
    case .text(let text):
      mark(node)
      write(text, isEscaped: isEscaped)
    case .located(let text):
      if recordsOrigins { output.mark(text.range) }
      write(text.value, isEscaped: isEscaped)
    case .markup(let markup): write(markup, for: node)
    case .flag(false): break
    case .flag(true), .list, .records, .record: reportNotText(value, path, at: index)
    }
  }

  private mutating func write(_ text: String, isEscaped: Bool) {
    if isEscaped { output.appendEscaped(text) } else { output.appendRaw(text) }
  }

  private mutating func write(_ markup: Markup, for node: TemplateNode) {
    guard recordsOrigins else { return output.appendBytes(of: markup) }
    if markup.origins.first?.offset != 0 { mark(node) }
    output.append(markup)
  }
}
