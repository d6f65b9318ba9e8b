import Diagnostics

extension MarkdownWriter {
  mutating func write(_ content: [MarkdownInline]) {
    for node in content { write(node) }
  }

  private mutating func write(_ node: MarkdownInline) {
    switch node {
    case .text(let text, _): html.text(text)
    case .parameter(let name, let range): writeParameter(name, at: range)
    case .code(let content, _): write(content, in: "code")
    case .emphasis(let content, _): write(content, in: "em")
    case .strong(let content, _): write(content, in: "strong")
    case .link(let link): write(link)
    case .image(let image): write(image)
    case .softBreak: html.newline()
    case .lineBreak: html.void("br")
    }
  }

  private mutating func write(_ content: [MarkdownInline], in name: String) {
    html.open(name)
    write(content)
    html.close(name)
  }

  /// The value as text, marked with the place it was read from; without one, the name in braces.
  private mutating func writeParameter(_ name: String, at range: SourceRange) {
    guard let value = renderer.resolve(name, range, &collector) else {
      html.text("{{\(name)}}")
      return
    }
    html.mark(value.range)
    html.text(value.value)
    markBlock()
  }

  private mutating func write(_ link: MarkdownLink) {
    var attributes = [
      HTMLAttribute.href(PercentEncoding.encoded(address(of: link))), .class("govuk-link"),
    ]
    if let title = link.title { attributes.append(HTMLAttribute("title", title)) }
    html.open("a", attributes)
    write(link.content)
    html.close("a")
  }

  private mutating func address(of link: MarkdownLink) -> String {
    let destination = link.destination.value
    if destination.hasPrefix("#"), isOwn(fragment: destination.dropFirst()) {
      return "#" + identifier(String(destination.dropFirst()))
    }
    return renderer.rewriteLink(destination, link.destination.range)
  }

  private mutating func write(_ image: MarkdownImage) {
    guard let resolved = renderer.resolveImage(image.source.value, image.source.range) else {
      return
    }
    let alternative = image.alternative.plainText(
      resolving: renderer.resolve, collector: &collector)
    var attributes = [
      HTMLAttribute("src", PercentEncoding.encoded(resolved.address)),
      HTMLAttribute("alt", alternative),
    ]
    if let size = resolved.size {
      attributes += [
        HTMLAttribute("width", "\(size.width)"), HTMLAttribute("height", "\(size.height)"),
      ]
    }
    if let title = image.title { attributes.append(HTMLAttribute("title", title)) }
    html.void("img", attributes)
  }
}
