import CYAML
package import Diagnostics

/// Turns libyaml's events into a tree with places.
struct YAMLTreeBuilder {
  /// A mapping or sequence that is still open.
  private struct Level {
    var isMapping: Bool
    var start: Int
    var key: Located<String>?
    var entries: [DataNode.Entry] = []
    var elements: [DataNode] = []
  }

  private let file: SourceFile
  private let part: SourceRange
  /// Whether values may hold characters that cannot be seen; they are reported and left out.
  private let hasRefusedCharacters: Bool
  private var offsets: CharacterOffsets
  private var levels: [Level] = []
  private var documents = 0
  private(set) var root: DataNode?
  /// Whether reading must stop because the rest would be guesswork.
  private(set) var failed = false

  init(file: SourceFile, part: SourceRange, hasRefusedCharacters: Bool) {
    self.file = file
    self.part = part
    self.hasRefusedCharacters = hasRefusedCharacters
    self.offsets = CharacterOffsets(in: part)
  }

  mutating func handle(_ event: yaml_event_t, collector: inout DiagnosticCollector) {
    let range = range(from: event.start_mark, to: event.end_mark)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 { refuse("a second document", at: range, collector: &collector) }
    case YAML_ALIAS_EVENT:
      refuse("an alias (*)", at: range, collector: &collector)
    case YAML_SCALAR_EVENT:
      refuseDecoration(
        anchor: event.data.scalar.anchor, tag: event.data.scalar.tag, at: range,
        collector: &collector)
      add(DataNode(.scalar(text(of: event)), at: range), collector: &collector)
    case YAML_MAPPING_START_EVENT:
      refuseDecoration(
        anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: range,
        collector: &collector)
      open(isMapping: true, at: range, collector: &collector)
    case YAML_SEQUENCE_START_EVENT:
      refuseDecoration(
        anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: range,
        collector: &collector)
      open(isMapping: false, at: range, collector: &collector)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      close(at: range, collector: &collector)
    default:
      break
    }
  }

  private func text(of event: yaml_event_t) -> String {
    let scalar = event.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    return hasRefusedCharacters ? RefusedCharacters.removed(from: text) : text
  }

  private mutating func open(
    isMapping: Bool, at range: SourceRange, collector: inout DiagnosticCollector
  ) {
    guard levels.count < YAMLReader.depthLimit else {
      return refuse("nesting this deep", at: range, collector: &collector)
    }
    if let last = levels.last, last.isMapping, last.key == nil {
      return refuse("a key that is not a text", at: range, collector: &collector)
    }
    levels.append(Level(isMapping: isMapping, start: range.lower))
  }

  private mutating func close(at range: SourceRange, collector: inout DiagnosticCollector) {
    guard let level = levels.popLast() else { return }
    let children = level.elements.last?.range.upper ?? level.entries.last?.value.range.upper
    // libyaml ends a block only at the next token, often lines later.
    let end = max(level.start, min(range.upper, children ?? range.upper))
    add(
      DataNode(
        level.isMapping ? .mapping(level.entries) : .sequence(level.elements),
        at: file.range(level.start, end)),
      collector: &collector)
  }

  private mutating func add(_ node: DataNode, collector: inout DiagnosticCollector) {
    guard var level = levels.popLast() else {
      root = node
      return
    }
    defer { levels.append(level) }
    guard level.isMapping else {
      level.elements.append(node)
      return
    }
    guard let key = level.key else {
      level.key = node.scalar
      return
    }
    level.key = nil
    if let earlier = level.entries.first(where: { $0.key.value == key.value }) {
      reportDuplicate(key, earlier: earlier.key, collector: &collector)
    } else {
      level.entries.append(DataNode.Entry(key: key, value: node))
    }
  }

  /// libyaml counts some characters as line ends that end no line elsewhere, so its lines and
  /// columns cannot be used.
  private mutating func range(from start: yaml_mark_t, to end: yaml_mark_t) -> SourceRange {
    let lower = offsets.offset(of: start.index)
    return file.range(lower, max(lower, offsets.offset(of: end.index)))
  }
}

// MARK: - What is refused

extension YAMLTreeBuilder {
  private mutating func refuse(
    _ what: String, at range: SourceRange, collector: inout DiagnosticCollector
  ) {
    failed = true
    let word = range.file.bytes[range.lower..<range.upper].prefix { $0 > UInt8(ascii: " ") }
    collector.report(
      .yamlUnsupported, "Plain YAML has no place for \(what)", at: range.part(0, word.count))
  }

  private mutating func refuseDecoration(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?,
    at range: SourceRange, collector: inout DiagnosticCollector
  ) {
    if anchor != nil { refuse("an anchor (&)", at: range, collector: &collector) }
    if tag != nil { refuse("a tag (!)", at: range, collector: &collector) }
  }

  private func reportDuplicate(
    _ key: Located<String>, earlier: Located<String>, collector: inout DiagnosticCollector
  ) {
    collector.report(
      .yamlDuplicateKey, "Key '\(key.value)' is given twice", at: key.range,
      notes: [Diagnostic.Note("It was first given here", at: earlier.range)])
  }

  mutating func reportSyntaxError(
    _ parser: yaml_parser_t, collector: inout DiagnosticCollector
  ) {
    failed = true
    // What the parser cannot read was reported as a refused character.
    if parser.error == YAML_READER_ERROR, hasRefusedCharacters { return }
    let problem = parser.problem.map { String(cString: $0) } ?? "cannot be read"
    let opening = parser.context == nil ? nil : offsets.offset(of: parser.context_mark.index)
    let offset: Int
    var notes: [Diagnostic.Note] = []
    if parser.error == YAML_READER_ERROR {
      offset = part.lower + parser.problem_offset
    } else if let opening, Self.isFaultOfOpening(problem) {
      offset = opening
    } else {
      offset = offsets.offset(of: parser.problem_mark.index)
      if let opening, opening > part.lower, opening != offset {
        notes.append(
          Diagnostic.Note(
            "The part that is not well formed begins here", at: file.range(opening, opening + 1)))
      }
    }
    let place = file.range(min(offset, part.upper), min(offset + 1, part.upper))
    collector.report(.yamlSyntax, Self.words(for: problem), at: place, notes: notes)
  }

  /// Whether what is wrong stands where the part in question begins, and not where libyaml
  /// noticed, which is most often a line below.
  private static func isFaultOfOpening(_ problem: String) -> Bool {
    ["could not find expected ':'", "found unexpected end of stream"].contains(problem)
  }

  /// libyaml's terse remarks in words for somebody who writes a report.
  private static func words(for problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
      "A text with a colon and a blank in it needs quotation marks"
    case "found character that cannot start any token":
      "A value cannot begin with this character; indent with blanks, not tabs, and put quotes "
        + "around it"
    case "could not find expected ':'":
      "A key needs a colon and a blank behind it"
    case "did not find expected key", "did not find expected '-' indicator":
      "The indentation of this line does not fit the lines before it"
    case "control characters are not allowed":
      "An invisible control character stands here"
    case "found unexpected end of stream":
      "A quotation mark is opened and never closed"
    default:
      "The file is not well formed here (\(problem))"
    }
  }
}

extension DiagnosticKind {
  package static let yamlSyntax = DiagnosticKind(
    "yaml.syntax", title: "YAML files are well formed",
    explanation: """
      The program could not make out keys and values from here on, so nothing of the file was \
      used.
      """,
    remedy: """
      Compare the line with its neighbours: each key is followed by a colon and a blank, keys \
      of one group begin in the same column, and a text that holds a colon stands in quotation \
      marks.
      """)
  package static let yamlUnsupported = DiagnosticKind(
    "yaml.unsupported", title: "YAML files use keys, texts and lists only",
    explanation: """
      Anchors, aliases, tags, several documents in one file and very deep nesting make a file \
      hard to check, and no report needs them.
      """,
    remedy: """
      Write the value out where it is needed. Put a text that begins with '&', '*' or '!' in \
      quotation marks.
      """)
  package static let yamlDuplicateKey = DiagnosticKind(
    "yaml.duplicate-key", title: "A key is given once",
    explanation: "Of two values for one key, the program cannot know which one was meant.",
    remedy: "Remove one of the two lines.")
}
