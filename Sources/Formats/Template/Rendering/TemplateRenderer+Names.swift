package import Diagnostics

extension TemplateRenderer {
  /// What a dotted name stands for; nothing, and in the strict dialect a finding, if it is not
  /// known. A part of something absent is absent too.
  mutating func value(of path: TemplatePath, at index: Int) -> TemplateValue? {
    guard !path.parts.isEmpty else { return contexts.top }
    let first = path.parts.lowerBound
    var value: TemplateValue
    if path.startsAtTop {
      value = contexts.top
    } else {
      let part = program.parts[first]
      guard let found = contexts[program.names[part.name]] else {
        reportUnknown(part, in: nil, at: index)
        return nil
      }
      value = found
    }
    var part = path.startsAtTop ? first : first + 1
    while part < path.parts.upperBound {
      guard let found = self.value(of: program.parts[part], in: value, at: index) else {
        return nil
      }
      value = found
      part += 1
    }
    return value
  }

  private mutating func value(
    of part: TemplatePath.Part, in whole: TemplateValue, at index: Int
  ) -> TemplateValue? {
    switch whole {
    case .record(let record):
      if let value = record[program.names[part.name]] { return value }
      reportUnknown(part, in: record, at: index)
      return nil
    case .flag(false): return whole
    default:
      reportNotRecord(part, whole, at: index)
      return nil
    }
  }

  // MARK: - Findings

  /// Stops rendering: what would follow has no end.
  mutating func stop(at index: Int) {
    if !isStopped {
      let name = loaded.templates[template].name
      collector.report(
        .templateTooDeep, "'\(name)' goes deeper than any page needs",
        at: place(of: program.nodes[index]))
    }
    isStopped = true
  }

  mutating func reportNotText(_ value: TemplateValue, _ path: TemplatePath, at index: Int) {
    guard isNews(index) else { return }
    collector.report(
      .templateNotText, "'\(name(of: path))' is \(value.noun), not a text",
      at: place(of: program.nodes[index]))
  }

  mutating func reportMissing(_ name: String, at index: Int) {
    guard isNews(index) else { return }
    let meant = EditDistance.nearest(to: name, among: loaded.names)
    collector.report(
      .templateMissingPartial, "'\(name)' is not among the templates".didYouMean(meant),
      at: place(of: program.nodes[index]))
  }

  private mutating func reportUnknown(
    _ part: TemplatePath.Part, in record: TemplateRecord?, at index: Int
  ) {
    guard isNews(index) else { return }
    let name = program.names[part.name].text
    let range = file.range(part.place.lowerBound, part.place.upperBound)
    var fixes: [Diagnostic.Fix] = []
    let known = record?.names ?? contexts.visibleNames
    if let meant = EditDistance.nearest(to: name, among: known) {
      fixes = [.init("Did you mean '\(meant)'?", replacing: range, with: meant)]
    }
    collector.report(.templateUnknownName, "'\(name)' is not known here", at: range, fixes: fixes)
  }

  private mutating func reportNotRecord(
    _ part: TemplatePath.Part, _ whole: TemplateValue, at index: Int
  ) {
    guard isNews(index) else { return }
    collector.report(
      .templateNotRecord, "There is no '\(program.names[part.name].text)' in \(whole.noun)",
      at: file.range(part.place.lowerBound, part.place.upperBound))
  }

  /// Whether a step is to be reported: once, and in the strict dialect only.
  private mutating func isNews(_ index: Int) -> Bool {
    loaded.dialect == .strict && reported.insert(index).inserted
  }

  private func name(of path: TemplatePath) -> String {
    let names = path.parts.map { program.names[program.parts[$0].name].text }
    return (path.startsAtTop ? "." : "") + names.joined(separator: ".")
  }
}

extension DiagnosticKind {
  package static let templateUnknownName = Self(
    "template.unknown-name", title: "Every name in a template is known where it is used",
    explanation: """
      A template may use the names that the page hands to it, and inside a section those of the \
      section's value too. An unknown name would silently leave a gap in the page.
      """,
    remedy: "Correct the name, or move the tag to where the name is known.")

  package static let templateNotText = Self(
    "template.not-text", title: "Only texts and finished HTML are written by a tag",
    explanation: """
      {{name}} writes a text. A list, a record or a yes is not a text: it is opened by a section, \
      {{#name}} to {{/name}}.
      """,
    remedy: "Open the value with a section, or name the field of it that is to be shown.")

  package static let templateNotRecord = Self(
    "template.not-record", title: "Only a record has named parts",
    explanation: """
      A name with a dot, {{a.b}}, asks for the part b of a. A text or a list has no named parts.
      """,
    remedy: "Leave the part away, or open a list with a section and name the part inside.")
}
