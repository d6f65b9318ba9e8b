package import Diagnostics

extension TemplateCompiler {
  /// The dotted name of a variable or section; nothing, and a finding, if it is no name.
  mutating func path(of token: TemplateToken) -> TemplatePath? { path(token.name) }

  /// What a partial or parent includes.
  mutating func target(of token: TemplateToken) -> TemplateInclusion.Target {
    let bytes = file.bytes[token.name]
    if bytes.first == UInt8(ascii: "*") {
      let rest = bytes.dropFirst().drop { $0 <= UInt8(ascii: " ") }
      return path(rest.startIndex..<rest.endIndex).map { .dynamic($0) } ?? .missing
    }
    let name = text(token.name)
    guard names.isTemplateName(name) else {
      reportBadName(token.name)
      return .missing
    }
    if let index = templates[name] { return .template(index) }
    if names.dialect == .strict { reportMissing(name, at: token.name) }
    return .missing
  }

  mutating func blockName(of token: TemplateToken) -> Int? {
    let name = text(token.name)
    guard names.isBlockName(name) else {
      reportBadName(token.name)
      return nil
    }
    return nameIndex(name)
  }

  private mutating func path(_ range: Range<Int>) -> TemplatePath? {
    let name = text(range)
    guard names.isPath(name) else {
      reportBadName(range)
      return nil
    }
    let start = program.parts.count
    var lower = range.lowerBound
    for part in file.bytes[range].split(separator: UInt8(ascii: ".")) {
      lower = part.startIndex
      let index = nameIndex(String(decoding: part, as: UTF8.self))
      program.parts.append(.init(name: index, place: lower..<part.endIndex))
    }
    return TemplatePath(
      parts: start..<program.parts.count, startsAtTop: name.utf8.first == UInt8(ascii: "."))
  }

  func text(_ range: Range<Int>) -> String { place(range).text }

  func place(_ range: Range<Int>) -> SourceRange { file.range(range.lowerBound, range.upperBound) }

  // MARK: - What a parent holds

  /// Whether a tag has an effect directly inside a parent; if not, that is a finding.
  mutating func checkBelongsInParent(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .block: return true
    case .comment, .delimiters, .close: return false
    default:
      reportStray(token.range)
      return false
    }
  }

  mutating func checkBlank(_ token: TemplateToken) {
    let isBlank = file.bytes[token.range].allSatisfy { $0 <= UInt8(ascii: " ") }
    if !isBlank { reportStray(token.range) }
  }

  /// Reports blocks that are handed to a parent twice.
  mutating func checkBlocksDiffer(in content: Range<Int>, closings: [Int?]) {
    guard names.dialect == .strict else { return }
    var seen: [String: Range<Int>] = [:]
    var index = content.lowerBound
    while index < content.upperBound {
      let token = tokens[index]
      if token.kind == .block {
        let name = text(token.name)
        if let first = seen[name] {
          collector.report(
            .templateDuplicateBlock, "'\(name)' is given to the parent twice",
            at: place(token.range), notes: [.init("It is given first here", at: place(first))])
        }
        seen[name] = seen[name] ?? token.range
      }
      index = (closings[index] ?? index) + 1
    }
  }

  // MARK: - Findings

  private mutating func reportBadName(_ range: Range<Int>) {
    let summary = range.isEmpty ? "A tag has no name" : "'\(text(range))' is not a name"
    collector.report(.templateBadName, summary, at: place(range))
  }

  private mutating func reportMissing(_ name: String, at range: Range<Int>) {
    let meant = EditDistance.nearest(to: name, among: templates.keys.sorted())
    let fix = meant.map {
      Diagnostic.Fix("Did you mean '\($0)'?", replacing: place(range), with: $0)
    }
    collector.report(
      .templateMissingPartial, "'\(name)' is not among the templates", at: place(range),
      fixes: fix.map { [$0] } ?? [])
  }

  private mutating func reportStray(_ range: Range<Int>) {
    guard names.dialect == .strict else { return }
    let blanks: (UInt8) -> Bool = { $0 <= UInt8(ascii: " ") }
    let solid = file.bytes[range].drop(while: blanks)
    let tail = solid.reversed().prefix(while: blanks).count
    collector.report(
      .templateStrayContent, "Only blocks are shown between the tags of a parent",
      at: place(solid.startIndex..<solid.endIndex - tail))
  }
}

extension DiagnosticKind {
  package static let templateBadName = Self(
    "template.bad-name", title: "Names have letters, digits, hyphens and underscores only",
    explanation: """
      Fields and blocks are named with letters, digits, hyphens and underscores, with dots between \
      the parts; templates with small letters, digits and hyphens, with slashes between folders. \
      Anything else in a tag is taken for a slip.
      """,
    remedy: "Correct the name, or add the braces that are missing in front of it.")

  package static let templateMissingPartial = Self(
    "template.missing-partial", title: "A template that is included exists",
    explanation: """
      {{>name}} and {{<name}} put another template file in their place; without that file a part \
      of the page would be missing.
      """,
    remedy: "Correct the name, or add the file to the folder of templates.")

  package static let templateStrayContent = Self(
    "template.stray-content", title: "A parent holds nothing but blocks",
    explanation: """
      Between {{<name}} and {{/name}} only blocks, {{$block}} to {{/block}}, are handed to the \
      parent template. Anything else there is never shown.
      """,
    remedy: "Move the text into one of the blocks, or take it away.")

  package static let templateDuplicateBlock = Self(
    "template.duplicate-block", title: "A parent is given each block once",
    explanation: "Of two blocks with one name only the first would be shown.",
    remedy: "Join the two blocks, or give one of them its right name.")
}
