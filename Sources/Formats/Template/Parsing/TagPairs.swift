package import Diagnostics

/// Finds the closing tag of every section, block and parent.
struct TagPairs {
  /// How deeply tags may stand inside each other in one file; rendering needs stack for each level.
  static let depthLimit = 32

  private let file: SourceFile
  private let tokens: [TemplateToken]
  /// For each token that opens something and is closed, the index of the closing tag.
  private var closings: [Int?]
  private var stack: [Int] = []
  /// How many open tags stand inside the deepest one allowed.
  private var excess = 0

  /// The index of the closing tag for each token that has one.
  static func closings(
    of tokens: [TemplateToken], in file: SourceFile, collector: inout DiagnosticCollector
  ) -> [Int?] {
    var pairs = Self(file: file, tokens: tokens)
    pairs.run(&collector)
    return pairs.closings
  }

  private init(file: SourceFile, tokens: [TemplateToken]) {
    self.file = file
    self.tokens = tokens
    closings = Array(repeating: nil, count: tokens.count)
  }

  private mutating func run(_ collector: inout DiagnosticCollector) {
    for index in tokens.indices {
      if tokens[index].kind.isOpening {
        open(index, &collector)
      } else if tokens[index].kind == .close {
        close(index, &collector)
      }
    }
    reportUnclosed(stack[...], &collector)
  }

  private mutating func open(_ index: Int, _ collector: inout DiagnosticCollector) {
    guard stack.count == Self.depthLimit else { return stack.append(index) }
    if excess == 0 {
      collector.report(
        .templateTooDeep, "'\(text(index))' stands inside more than \(Self.depthLimit) other tags",
        at: place(index))
    }
    excess += 1
  }

  private mutating func close(_ index: Int, _ collector: inout DiagnosticCollector) {
    if excess > 0 {
      excess -= 1
      return
    }
    let name = name(index)
    if let depth = stack.lastIndex(where: { self.name($0) == name }) {
      reportUnclosed(stack[(depth + 1)...], &collector)
      closings[stack[depth]] = index
      stack.removeSubrange(depth...)
    } else {
      closeMisspelled(index, &collector)
    }
  }

  /// Reports a closing tag that fits none; one that nearly fits the innermost is taken for it.
  private mutating func closeMisspelled(_ index: Int, _ collector: inout DiagnosticCollector) {
    let name = name(index)
    let range = file.range(tokens[index].name.lowerBound, tokens[index].name.upperBound)
    guard let top = stack.last, EditDistance.nearest(to: name, among: [self.name(top)]) != nil
    else {
      collector.report(
        .templateStrayClose, "'\(text(index))' closes nothing that is open", at: place(index))
      return
    }
    let meant = self.name(top)
    collector.report(
      .templateStrayClose, "'\(text(index))' closes nothing; '\(meant)' is open",
      at: place(index), notes: [.init("'\(meant)' is opened here", at: place(top))],
      fixes: [.init("Did you mean '\(meant)'?", replacing: range, with: meant)])
    closings[top] = index
    stack.removeLast()
  }

  private func reportUnclosed(_ open: ArraySlice<Int>, _ collector: inout DiagnosticCollector) {
    for index in open {
      collector.report(
        .templateUnclosedSection, "'\(text(index))' is never closed", at: place(index))
    }
  }

  /// The name without blanks, so that `{{<* a}}` is closed by `{{/*a}}`.
  private func name(_ index: Int) -> String {
    let name = file.bytes[tokens[index].name].filter { $0 > UInt8(ascii: " ") }
    return String(decoding: name, as: UTF8.self)
  }

  private func place(_ index: Int) -> SourceRange {
    file.range(tokens[index].range.lowerBound, tokens[index].range.upperBound)
  }

  private func text(_ index: Int) -> String { place(index).text }
}

extension DiagnosticKind {
  package static let templateUnclosedSection = Self(
    "template.unclosed-section", title: "Every section, block and parent is closed",
    explanation: """
      {{#name}}, {{^name}}, {{$name}} and {{<name}} enclose a part of the page, which ends with \
      {{/name}}. Without the end the rest of the file would belong to it.
      """,
    remedy: "Add {{/name}} where the part ends, or take the opening tag away.")

  package static let templateStrayClose = Self(
    "template.stray-close", title: "Every closing tag closes what was opened last",
    explanation: """
      {{/name}} ends the part that {{#name}}, {{^name}}, {{$name}} or {{<name}} began; here none \
      of that name is open.
      """,
    remedy: "Give the closing tag the name of the opening one, or take it away.")

  package static let templateTooDeep = Self(
    "template.too-deep", title: "Templates do not nest without end",
    explanation: """
      A template that includes itself, or tags in tags in tags, may go deeper than any page needs, \
      and would keep the program busy until its memory is used up.
      """,
    remedy: "Look for a template that includes itself without a condition, or for a missing end.")
}
