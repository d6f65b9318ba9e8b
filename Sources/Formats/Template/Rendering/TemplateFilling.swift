/// Writes the steps of a program anew, with what is fixed for all pages of a language as text of
/// the program.
///
/// A page has twenty such words, and around each of them one text becomes of three: without looking
/// names up and without counting references to texts that all pages share.
struct TemplateFilling {
  private let program: TemplateProgram
  private let fields: TemplateFields
  private var filled: TemplateProgram
  /// The text step that the next text may be added to.
  private var openText: Int?

  /// The program for records over these fields.
  static func program(
    _ program: TemplateProgram, with fields: TemplateFields
  ) -> TemplateProgram {
    var filling = Self(program: program, fields: fields, filled: program)
    filling.filled.nodes = []
    filling.filled.templates = program.templates.map { filling.fill($0) }
    return filling.filled
  }

  private init(program: TemplateProgram, fields: TemplateFields, filled: TemplateProgram) {
    self.program = program
    self.fields = fields
    self.filled = filled
  }

  /// Writes steps with all they enclose and returns where they stand now.
  private mutating func fill(_ range: Range<Int>) -> Range<Int> {
    let start = filled.nodes.count
    openText = nil
    var index = range.lowerBound
    while index < range.upperBound { index = fill(nodeAt: index, before: range.upperBound) }
    openText = nil
    return start..<filled.nodes.count
  }

  /// Writes a step with all it encloses and returns the index behind it.
  private mutating func fill(nodeAt index: Int, before limit: Int) -> Int {
    let node = program.nodes[index]
    switch node.action {
    case .text(let text, let startsLine):
      add(Array(program.text[text]), startsLine: startsLine, node)
    case .lineStart:
      if index + 1 < limit, let text = text(at: index + 1), !text.isEmpty {
        add(text, startsLine: true, node)
        return index + 2
      }
      append(node)
    case .variable:
      if let text = text(at: index) {
        add(text, startsLine: false, node)
      } else {
        append(node)
      }
    case .lineEnd: append(node)
    case .section(let path, let end):
      enclose(index + 1..<end, in: node) { .section(path, end: $0) }
      return end
    case .invertedSection(let path, let end):
      enclose(index + 1..<end, in: node) { .invertedSection(path, end: $0) }
      return end
    case .inclusion(var inclusion):
      let end = inclusion.end
      enclose(index + 1..<end, in: node) {
        inclusion.end = $0
        return .inclusion(inclusion)
      }
      return end
    case .block(var block):
      let end = block.end
      enclose(index + 1..<end, in: node) {
        block.end = $0
        return .block(block)
      }
      return end
    }
    return index + 1
  }

  /// Writes a step that encloses others; `action` makes it from the index behind them.
  private mutating func enclose(
    _ content: Range<Int>, in node: TemplateNode, action: (Int) -> TemplateNode.Action
  ) {
    let index = filled.nodes.count
    append(node)
    filled.nodes[index].action = action(fill(content).upperBound)
  }

  private mutating func append(_ node: TemplateNode) {
    openText = nil
    filled.nodes.append(node)
  }

  /// Adds text behind that of the step before, if that is text, too.
  private mutating func add(_ text: [UInt8], startsLine: Bool, _ node: TemplateNode) {
    if text.isEmpty { return }
    let start = filled.text.count
    // Inside a text every line that begins is indented.
    let isInLine = !startsLine || filled.text.last == UInt8(ascii: "\n")
    filled.text += text
    if isInLine, let last = openText, case .text(let open, let starts) = filled.nodes[last].action {
      filled.nodes[last].action = .text(
        open.lowerBound..<filled.text.count, startsLine: starts)
    } else {
      openText = filled.nodes.count
      filled.nodes.append(
        TemplateNode(
          action: .text(start..<filled.text.count, startsLine: startsLine), place: node.place))
    }
  }

  // MARK: - What is fixed

  /// What a step writes into every page, escaped; `nil` if that is not known or has several lines,
  /// because lines of values are not indented.
  private func text(at index: Int) -> [UInt8]? {
    guard case .variable(let path, isEscaped: true) = program.nodes[index].action else {
      return nil
    }
    switch value(of: path) {
    case .flag(false): return []
    case .text(let text) where !text.utf8.contains(UInt8(ascii: "\n")):
      var markup = Markup()
      markup.appendEscaped(text)
      return markup.bytes
    default: return nil
    }
  }

  private func value(of path: TemplatePath) -> TemplateValue? {
    let names = program.parts[path.parts].map { program.names[$0.name] }
    guard !path.startsAtTop, let first = names.first, fields.isFixed(first) else { return nil }
    var value = fields[first]
    for name in names.dropFirst() {
      guard case .record(let record)? = value else { return nil }
      value = record[name]
    }
    return value
  }
}
