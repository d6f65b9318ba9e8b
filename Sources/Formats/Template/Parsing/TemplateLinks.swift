package import Diagnostics

/// Checks what can only be seen with all templates at hand: that none includes itself without a
/// condition, and that parents know the blocks they are given.
struct TemplateLinks {
  /// One template including another.
  private struct Link {
    let target: Int
    let place: SourceRange
  }

  /// What a template and all it includes can be given.
  private struct Blocks {
    var names: Set<Int> = []
    /// A name that stands in the data may include any template.
    var isOpen = false
  }

  private let templates: [Template]
  private let program: TemplateProgram
  /// For each template, what it includes whatever the data say.
  private var links: [[Link]]

  /// Reports what is wrong between the templates of a library.
  static func check(
    _ templates: [Template], _ program: TemplateProgram, collector: inout DiagnosticCollector
  ) {
    let links = Self(templates: templates, program: program)
    links.checkBlocks(&collector)
    links.checkCycles(&collector)
  }

  private init(templates: [Template], program: TemplateProgram) {
    self.templates = templates
    self.program = program
    links = Array(repeating: [], count: templates.count)
    for index in templates.indices { links[index] = unconditionalLinks(of: templates[index]) }
  }

  // MARK: - Endless inclusion

  private func unconditionalLinks(of template: Template) -> [Link] {
    var links: [Link] = []
    var index = template.nodes.lowerBound
    while index < template.nodes.upperBound {
      let node = program.nodes[index]
      if case .inclusion(let inclusion) = node.action, case .template(let target) = inclusion.target
      {
        links.append(Link(target: target, place: place(of: node, in: template)))
      }
      index = end(of: node, at: index)
    }
    return links
  }

  /// The index behind a step and all it encloses. A block may be replaced, so what its content
  /// includes counts as conditional like that of a section.
  private func end(of node: TemplateNode, at index: Int) -> Int {
    switch node.action {
    case .section(_, let end), .invertedSection(_, let end): end
    case .inclusion(let inclusion): inclusion.end
    case .block(let block): block.end
    case .text, .lineStart, .lineEnd, .variable: index + 1
    }
  }

  private func checkCycles(_ collector: inout DiagnosticCollector) {
    var finished: Set<Int> = []
    for start in templates.indices {
      var trail: [(template: Int, next: Int)] = [(start, 0)]
      while let last = trail.last {
        guard !finished.contains(last.template), last.next < links[last.template].count else {
          finished.insert(last.template)
          trail.removeLast()
          continue
        }
        trail[trail.count - 1].next += 1
        let link = links[last.template][last.next]
        if trail.contains(where: { $0.template == link.target }) {
          report(link, from: trail.map(\.template), &collector)
        } else {
          trail.append((link.target, 0))
        }
      }
    }
  }

  private func report(
    _ link: Link, from trail: [Int], _ collector: inout DiagnosticCollector
  ) {
    let cycle = trail.drop { $0 != link.target } + [link.target]
    let chain = cycle.map { "'\(templates[$0].name)'" }.joined(separator: ", ")
    collector.report(
      .templateEndlessInclusion, "'\(templates[link.target].name)' includes itself: \(chain)",
      at: link.place)
  }

  // MARK: - Blocks

  private func checkBlocks(_ collector: inout DiagnosticCollector) {
    var known: [Int: Blocks] = [:]
    for template in templates {
      for index in template.nodes {
        guard case .inclusion(let inclusion) = program.nodes[index].action,
          case .template(let target) = inclusion.target, inclusion.end > index + 1
        else { continue }
        let blocks = known[target] ?? blocks(of: target)
        known[target] = blocks
        check(index + 1..<inclusion.end, given: target, blocks, in: template, &collector)
      }
    }
  }

  private func check(
    _ range: Range<Int>, given target: Int, _ blocks: Blocks, in template: Template,
    _ collector: inout DiagnosticCollector
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let node = program.nodes[index]
      if case .block(let block) = node.action, !blocks.isOpen, !blocks.names.contains(block.name) {
        report(block, node, given: target, blocks, in: template, &collector)
      }
      index = end(of: node, at: index)
    }
  }

  private func report(
    _ block: TemplateBlock, _ node: TemplateNode, given target: Int, _ blocks: Blocks,
    in template: Template, _ collector: inout DiagnosticCollector
  ) {
    let name = program.names[block.name].text
    let candidates = blocks.names.map { program.names[$0].text }.sorted()
    let place = place(of: node, in: template)
    var fixes: [Diagnostic.Fix] = []
    if let meant = EditDistance.nearest(to: name, among: candidates) {
      let range = Self.range(of: name, in: place)
      fixes = [.init("Did you mean '\(meant)'?", replacing: range, with: meant)]
    }
    collector.report(
      .templateUnknownBlock, "'\(name)' is not a block of '\(templates[target].name)'", at: place,
      fixes: fixes)
  }

  /// Where a name stands in its tag.
  private static func range(of name: String, in tag: SourceRange) -> SourceRange {
    let bytes = tag.file.bytes[tag.lower..<tag.upper]
    let start = bytes.indices.first { bytes[$0...].starts(with: name.utf8) } ?? tag.lower
    return tag.file.range(start, start + name.utf8.count)
  }

  /// The blocks of a template and of all that it includes.
  private func blocks(of start: Int) -> Blocks {
    var blocks = Blocks()
    var waiting = [start]
    var seen: Set<Int> = [start]
    while let template = waiting.popLast() {
      for index in templates[template].nodes {
        switch program.nodes[index].action {
        case .block(let block): blocks.names.insert(block.name)
        case .inclusion(let inclusion):
          switch inclusion.target {
          case .template(let target): if seen.insert(target).inserted { waiting.append(target) }
          case .dynamic, .missing: blocks.isOpen = true
          }
        default: break
        }
      }
    }
    return blocks
  }

  private func place(of node: TemplateNode, in template: Template) -> SourceRange {
    template.file.range(node.place.lowerBound, node.place.upperBound)
  }
}

extension DiagnosticKind {
  package static let templateEndlessInclusion = Self(
    "template.endless-inclusion", title: "No template includes itself without a condition",
    explanation: """
      A template that puts itself in its own place, directly or by way of others, would never come \
      to an end. Inside a section it may, because there the data say when to stop.
      """,
    remedy: "Take one of the inclusions away, or put it into a section.")

  package static let templateUnknownBlock = Self(
    "template.unknown-block", title: "A parent knows every block it is given",
    explanation: """
      {{$block}} between the tags of a parent replaces the block of that name in the parent \
      template. If it has none of that name, the content is never shown.
      """,
    remedy: "Correct the name, or add the block to the parent template.")
}
