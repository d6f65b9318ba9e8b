package import Diagnostics

extension DocumentBuilder {
  /// A link, or only its text if it must not lead where it leads.
  mutating func link(_ node: SyntaxNode) -> [MarkdownInline] {
    let lower = position
    let content: [MarkdownInline]
    let written: SourceRange
    if current == UInt8(ascii: "<") {
      (content, written) = autolink(node)
    } else {
      position += 1
      content = inlines(in: node)
      written = tail(from: lower + 1)
    }
    let range = range(lower, position)
    guard let destination = destination(of: node, at: written, in: range) else { return content }
    if content.plainText({ name, _ in name }).isBlank {
      collector.report(.linkText, "'\(destination.value)' needs a text to click on", at: range)
    }
    let title = node.title.isEmpty ? nil : source.restored(node.title.bytes)
    return [
      .link(
        MarkdownLink(destination: destination, title: title, content: content, range: range))
    ]
  }

  /// An image, or nothing if it must not be shown.
  mutating func image(_ node: SyntaxNode) -> [MarkdownInline] {
    let lower = position
    position += 2
    let alternative = inlines(in: node)
    let written = tail(from: lower + 2)
    let range = range(lower, position)
    guard let source = destination(of: node, at: written, in: range) else { return [] }
    if alternative.plainText({ name, _ in name }).isBlank {
      collector.report(
        .imageAlternative, "'\(source.value)' needs a description", at: range)
    }
    let title = node.title.isEmpty ? nil : self.source.restored(node.title.bytes)
    return [
      .image(
        MarkdownImage(source: source, title: title, alternative: alternative, range: range))
    ]
  }

  /// `<https://…>` or `<name@host>`, in which a backslash has no meaning.
  private mutating func autolink(_ node: SyntaxNode) -> ([MarkdownInline], SourceRange) {
    let lower = position + 1
    skip { $0 != UInt8(ascii: ">") }
    let written = range(lower, position)
    position += 1
    let texts = node.children.filter { $0.kind == .text }
    return (texts.flatMap { source.verbatim($0.literal.bytes, at: written) }, written)
  }

  /// Passes what follows the text of a link and gives the place of its destination.
  private mutating func tail(from lower: Int) -> SourceRange {
    skip { $0 != UInt8(ascii: "]") }
    let upper = position
    let tail = LinkTail(map.content, at: position + 1)
    position = tail.upper
    if let destination = tail.destination {
      return destination.isEmpty
        ? range(lower - 1, position) : range(destination.lowerBound, destination.upperBound)
    }
    let written = tail.label.flatMap { $0.isEmpty ? nil : $0 } ?? lower..<max(lower, upper)
    let label = map.content[written.clamped(to: 0..<map.content.count)]
    let definition = source.definitions[LinkDefinition.normalized(label)]
    guard let definition else { return range(lower - 1, position) }
    return source.file.range(definition.lowerBound, definition.upperBound)
  }

  /// The destination if it is allowed; reports what is wrong with it otherwise.
  private mutating func destination(
    of node: SyntaxNode, at written: SourceRange, in range: SourceRange
  ) -> Located<String>? {
    let bytes = node.destination.bytes
    if refusesParameters(bytes + node.title.bytes) { return nil }
    let text = source.restored(bytes)
    guard let problem = LinkRule.problem(with: text, isImage: node.kind == .image) else {
      return Located(text, at: written)
    }
    report(problem, with: text, at: written, in: range)
    return nil
  }

  private mutating func refusesParameters(_ bytes: [UInt8]) -> Bool {
    var isRefused = false
    for case .parameter(let number) in source.pieces(of: bytes) {
      let parameter = source.parameters[number]
      collector.report(
        .parameterInLink, "'{{\(parameter.value)}}' cannot stand in an address or a link title",
        at: parameter.range)
      isRefused = true
    }
    return isRefused
  }

  private mutating func report(
    _ problem: LinkRule.Problem, with text: String, at written: SourceRange, in range: SourceRange
  ) {
    switch problem {
    case .empty: collector.report(.linkEmpty, "Links need an address", at: range)
    case .insecure:
      collector.report(
        .linkScheme, "'http:' links must be 'https:'", at: written, fixes: secureFixes(written))
    case .refused(let reason):
      let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
      collector.report(.linkScheme, "'\(shown)' \(reason)", at: written)
    }
  }

  private func secureFixes(_ written: SourceRange) -> [Diagnostic.Fix] {
    guard written.text.lowercased().hasPrefix("http:") else { return [] }
    return [Diagnostic.Fix("Use the secure address", replacing: written.part(0, 5), with: "https:")]
  }
}

extension DiagnosticKind {
  package static let linkScheme = DiagnosticKind(
    "markdown.link-scheme",
    title: "Links lead to 'https:' or 'mailto:' addresses or inside the site",
    explanation: """
      Other kinds of address can run programs in the reader's browser, lead somewhere else than \
      they say, or break when the site is moved. Images must be files of the site itself, so \
      that a page asks nobody else for anything.
      """,
    remedy: """
      Write a whole address that begins with 'https://', an e-mail address as 'mailto:name@host', \
      a place on the page as '#heading', or the name of another page of the site.
      """)

  package static let linkEmpty = DiagnosticKind(
    "markdown.link-empty",
    title: "Links and images have an address",
    explanation: "A link without an address leads back to the top of the page that it is on.",
    remedy: "Write the address between the round brackets, or leave the link out.")

  package static let linkText = DiagnosticKind(
    "markdown.link-text",
    title: "Links have a text",
    explanation: "A link without a text cannot be seen, and a screen reader reads out its address.",
    remedy: "Say between the square brackets where the link leads: [text](address).")

  package static let parameterInLink = DiagnosticKind(
    "markdown.parameter-in-link",
    title: "Parameters stand in text, not in addresses",
    explanation: """
      Parameters are replaced when a page is built, as plain text. An address put together that \
      way could not be checked before.
      """,
    remedy: "Write the address in full; parameters are allowed in the text of a link.")

  package static let imageAlternative = DiagnosticKind(
    "markdown.image-alt",
    title: "Images have a description",
    explanation: """
      People who cannot see an image hear its description instead. The law asks public bodies for \
      it.
      """,
    remedy: "Say between the square brackets what the image shows: ![description](file).")
}
