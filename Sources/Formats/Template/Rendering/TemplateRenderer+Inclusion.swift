import Diagnostics

extension TemplateRenderer {
  mutating func renderInclusion(_ inclusion: TemplateInclusion, at index: Int) {
    switch inclusion.target {
    case .missing: break
    case .template(let target): include(target, inclusion, at: index)
    case .dynamic(let path):
      guard let name = templateName(path, at: index) else { return }
      if let target = loaded.indexes[name] {
        include(target, inclusion, at: index)
      } else {
        reportMissing(name, at: index)
      }
    }
  }

  private mutating func include(_ target: Int, _ inclusion: TemplateInclusion, at index: Int) {
    guard inclusionDepth < Self.inclusionLimit else { return stop(at: index) }
    inclusionDepth += 1
    let given = index + 1..<inclusion.end
    if !given.isEmpty { blocks.push(given, of: template) }
    let added = inclusion.indentation
    indent(added)
    render(program.templates[target], of: target)
    indentation.removeLast(added.count)
    if !given.isEmpty { blocks.pop() }
    inclusionDepth -= 1
  }

  private mutating func render(_ nodes: Range<Int>, of other: Int) {
    let before = template
    template = other
    render(nodes)
    template = before
  }

  /// Renders what the outermost template gave for a block, or else the block's own content.
  mutating func renderBlock(_ block: TemplateBlock, at index: Int) {
    let added = block.indentation
    indent(added)
    if let given = blocks.content(for: block.name, in: program.nodes),
      case .block(let content) = program.nodes[given.node].action
    {
      let frame = blocks[given.frame]
      let before = blocks.current
      blocks.current = frame.outer
      fit(content, at: given.node, into: block)
      render(given.node + 1..<content.end, of: frame.template)
      skipsIndentation = false
      blocks.current = before
    } else {
      render(index + 1..<block.end)
    }
    indentation.removeLast(added.count)
  }

  /// Whole lines may be given for a stretch of a line, and the other way round: then the first
  /// line is indented, or not, unlike the rest.
  private mutating func fit(_ content: TemplateBlock, at node: Int, into block: TemplateBlock) {
    if content.isStandalone == block.isStandalone || content.end == node + 1 { return }
    if block.isStandalone {
      mark(program.nodes[node])
      writeIndentation()
    } else {
      skipsIndentation = !indentation.isEmpty
    }
  }

  private mutating func indent(_ added: Range<Int>) {
    if !added.isEmpty { indentation.append(contentsOf: program.text[added]) }
  }

  private mutating func templateName(_ path: TemplatePath, at index: Int) -> String? {
    guard let value = value(of: path, at: index) else { return nil }
    switch value {
    case .text(let name): return name
    case .located(let name): return name.value
    case .flag(false): return nil
    case .markup, .flag, .list, .records, .record:
      reportNotText(value, path, at: index)
      return nil
    }
  }
}
