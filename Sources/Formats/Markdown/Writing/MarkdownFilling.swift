import Diagnostics

/// Fills in a form for one page.
struct MarkdownFilling {
  let renderer: MarkdownRenderer
  private(set) var html = Markup()
  private(set) var collector = DiagnosticCollector()

  init(_ renderer: MarkdownRenderer) { self.renderer = renderer }

  mutating func fill(_ form: MarkdownForm) {
    let length = form.html.bytes.count
    let origins = form.origins.count
    // A value is marked, what follows it, and what stands between two of them.
    html.reserveCapacity(
      bytes: html.bytes.count + length + form.blanks.count * 48,
      origins: form.blanks.count * 3 + 1)
    var position = 0
    var origin = 0
    let blanks = form.blanks.span
    for index in blanks.indices {
      copy(form, position..<blanks[index].offset, origins: origin..<blanks[index].origins)
      fill(blanks[index].blank)
      position = blanks[index].offset
      origin = blanks[index].origins
    }
    copy(form, position..<length, origins: origin..<origins)
  }

  /// Copies a stretch without blanks.
  private mutating func copy(_ form: MarkdownForm, _ range: Range<Int>, origins: Range<Int>) {
    html.append(form.html.bytes, range, form.origins, origins)
  }

  /// Begins the element that says which language a text is in.
  mutating func open(_ name: String, language: String) {
    html.appendRaw("<\(name) lang=\"")
    html.appendEscaped(language)
    html.appendRaw("\">")
  }

  mutating func close(_ name: String) { html.appendRaw("</\(name)>") }

  private mutating func fill(_ blank: MarkdownForm.Blank) {
    let options = renderer.options
    switch blank {
    case .headingStart(let level):
      let level = self.level(of: level)
      html.appendRaw("<h")
      html.bytes.append(digitsOf: level)
      html.appendRaw(" class=\"govuk-heading-")
      html.appendRaw(level <= 2 ? "l" : level == 3 ? "m" : "s")
      html.appendRaw("\" id=\"")
      html.appendEscaped(options.idPrefix)
    case .headingEnd(let level):
      html.appendRaw("</h")
      html.bytes.append(digitsOf: self.level(of: level))
      html.appendRaw(">")
    case .identifierPrefix: html.appendEscaped(options.idPrefix)
    case .parameter(let name, let range, let block): fill(name, at: range, in: block)
    case .address(let destination):
      append(address: renderer.rewriteLink(destination.value, destination.range))
    case .ownAddress(let id): append(address: "#\(options.idPrefix)\(id)")
    case .image(let image): fill(image)
    case .tableName(let number): html.appendEscaped("\(options.tableName) \(number)")
    }
  }

  private func level(of level: Int) -> Int { min(level + renderer.options.headingShift, 6) }

  /// The value as text, marked with the place it was read from; without one, the name in braces.
  private mutating func fill(_ name: String, at range: SourceRange, in block: SourceRange) {
    guard let value = renderer.resolve(name, range, &collector) else {
      return html.appendEscaped("{{\(name)}}")
    }
    html.mark(value.range)
    html.appendEscaped(value.value)
    html.mark(block)
  }

  private mutating func fill(_ image: MarkdownImage) {
    guard let resolved = renderer.resolveImage(image.source.value, image.source.range) else {
      return
    }
    let alternative = image.alternative.plainText(
      resolving: renderer.resolve, collector: &collector)
    html.appendRaw("<img src=\"")
    append(address: resolved.address)
    html.appendRaw("\" alt=\"")
    html.appendEscaped(alternative)
    if let size = resolved.size {
      html.appendRaw("\" width=\"\(size.width)\" height=\"\(size.height)")
    }
    if let title = image.title {
      html.appendRaw("\" title=\"")
      html.appendEscaped(title)
    }
    html.appendRaw("\">")
  }

  private mutating func append(address: String) {
    html.appendEscaped(PercentEncoding.encoded(address))
  }
}
