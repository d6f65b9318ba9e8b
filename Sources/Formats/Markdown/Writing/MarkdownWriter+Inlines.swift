import Diagnostics

extension MarkdownWriter {
  mutating func write(_ content: [MarkdownInline]) {
    let nodes = content.span
    for index in nodes.indices { write(nodes[index]) }
  }

  private mutating func write(_ node: MarkdownInline) {
    switch node {
    case .text(let text, _): self.text(text)
    case .parameter(let name, let range):
      blank(.parameter(name: name, range: range, block: block))
    case .code(let content, _):
      html("<code>")
      write(content)
      html("</code>")
    case .emphasis(let content, _):
      html("<em>")
      write(content)
      html("</em>")
    case .strong(let content, _):
      html("<strong>")
      write(content)
      html("</strong>")
    case .link(let link): write(link)
    case .image(let image): blank(.image(image))
    case .softBreak: html("\n")
    case .lineBreak: html("<br>")
    }
  }

  private mutating func write(_ link: MarkdownLink) {
    html("<a href=\"")
    let destination = link.destination.value
    if destination.hasPrefix("#"), isOwn(fragment: destination.dropFirst()) {
      blank(.ownAddress(String(destination.dropFirst())))
    } else {
      blank(.address(link.destination))
    }
    html("\" class=\"govuk-link")
    if let title = link.title {
      html("\" title=\"")
      text(title)
    }
    html("\">")
    write(link.content)
    html("</a>")
  }
}
