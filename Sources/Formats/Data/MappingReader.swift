package import Diagnostics

/// Takes the keys of a mapping one by one and reports what is missing, unknown or of the wrong
/// kind. Call `finish` when all known keys were asked for.
package struct MappingReader {
  package let node: DataNode
  private let entries: [DataNode.Entry]
  private var asked: [String] = []
  /// Required keys that are not there.
  private var missing: [String] = []

  /// - Returns: `nil`, after a message, when the node is not a mapping.
  package init?(_ node: DataNode, collector: inout DiagnosticCollector) {
    guard let entries = node.entries else {
      collector.report(
        .dataWrongType, "Keys with values must stand here, not \(node.description)",
        at: node.range)
      return nil
    }
    self.node = node
    self.entries = entries
  }

  /// The value of a key that may be absent.
  package mutating func optional(_ key: String) -> DataNode.Entry? {
    asked.append(key)
    return entries.first { $0.key.value == key }
  }

  /// The value of a key that must be there; `finish` reports that it is not.
  package mutating func required(
    _ key: String, collector: inout DiagnosticCollector
  ) -> DataNode.Entry? {
    if let entry = optional(key) { return entry }
    missing.append(key)
    return nil
  }

  /// Text that must be there and must not be empty.
  package mutating func text(
    _ key: String, collector: inout DiagnosticCollector
  ) -> Located<String>? {
    required(key, collector: &collector)?.text(collector: &collector)
  }

  /// Text that may be absent, but not empty.
  package mutating func optionalText(
    _ key: String, collector: inout DiagnosticCollector
  ) -> Located<String>? {
    optional(key)?.text(collector: &collector)
  }

  /// A list of texts; absent means empty.
  package mutating func texts(
    _ key: String, collector: inout DiagnosticCollector
  ) -> [Located<String>] {
    guard let entry = optional(key) else { return [] }
    return entry.elements(collector: &collector).compactMap { element in
      guard let text = element.scalar, !text.value.isEmpty else {
        collector.report(
          .dataWrongType, "A text must stand in the list '\(key)', not \(element.description)",
          at: element.range)
        return nil
      }
      return text
    }
  }

  /// Reports every key that is missing and every key that nobody asked for. A missing key that
  /// one of the others seems to mean is not reported on its own.
  package func finish(collector: inout DiagnosticCollector) {
    let unknown = entries.filter { !asked.contains($0.key.value) }
    // Nearly all mappings.
    if unknown.isEmpty, missing.isEmpty { return }
    let present = Set(entries.map(\.key.value))
    var meant: Set<String> = []
    for entry in unknown {
      let near = EditDistance.nearest(
        to: entry.key.value, among: asked.filter { !present.contains($0) })
      if let near { meant.insert(near) }
      let range = entry.key.range
      collector.report(
        .dataUnknownKey,
        "Key '\(entry.key.value)' is not known here".didYouMean(near), at: range,
        fixes: Diagnostic.Fix.writing(near, at: range))
    }
    for key in missing where !meant.contains(key) {
      collector.report(.dataMissingKey, "Key '\(key)' is missing", at: place)
    }
  }

  /// Where a missing key is reported: before the first one of the mapping.
  private var place: SourceRange { (entries.first?.key.range ?? node.range).part(0, 0) }
}

extension DataNode.Entry {
  /// The value as text, or `nil` after a message.
  package func text(collector: inout DiagnosticCollector) -> Located<String>? {
    guard let text = value.scalar, !text.value.isEmpty else {
      collector.report(
        .dataWrongType, "Key '\(key.value)' needs a text, not \(value.description)",
        at: value.range.lower == value.range.upper ? key.range : value.range)
      return nil
    }
    return text
  }

  /// The value as a list, or nothing after a message.
  package func elements(collector: inout DiagnosticCollector) -> [DataNode] {
    if let elements = value.elements { return elements }
    collector.report(
      .dataWrongType, "Key '\(key.value)' needs a list, not \(value.description)",
      at: value.range.lower == value.range.upper ? key.range : value.range)
    return []
  }

  /// The value as entries, or nothing after a message.
  package func entries(collector: inout DiagnosticCollector) -> [DataNode.Entry] {
    if let entries = value.entries { return entries }
    collector.report(
      .dataWrongType, "Key '\(key.value)' needs keys with values, not \(value.description)",
      at: value.range.lower == value.range.upper ? key.range : value.range)
    return []
  }

  /// The value as one of a fixed set of words, or `nil` after a message.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, collector: inout DiagnosticCollector
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(collector: &collector) else { return nil }
    if let choice = Choice(rawValue: text.value) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    let near = EditDistance.nearest(to: text.value, among: words)
    collector.report(
      .dataWrongType,
      "Key '\(key.value)' needs one of: \(words.joined(separator: ", ")); not '\(text.value)'",
      at: text.range,
      fixes: Diagnostic.Fix.writing(near, at: text.range))
    return nil
  }
}

extension DiagnosticKind {
  package static let dataMissingKey = DiagnosticKind(
    "data.missing-key", title: "Every required key is given",
    explanation: "Without this value the program would have to guess what to print.",
    remedy: "Add a line with the key, a colon, a blank and its value.")
  package static let dataUnknownKey = DiagnosticKind(
    "data.unknown-key", title: "Only known keys are given",
    explanation: """
      A key that the program does not know is most often a slip in its spelling; what stands \
      behind it would be lost without notice.
      """,
    remedy: "Correct the spelling, or remove the key.")
  package static let dataWrongType = DiagnosticKind(
    "data.wrong-type", title: "Each value is of the kind that its key needs",
    explanation: """
      The program expected another kind of value here: a text, a list, keys with values, or \
      one word of a fixed set.
      """,
    remedy: "Write the value in the form that the message names.")
}
