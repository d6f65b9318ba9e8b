package import Diagnostics

/// Writes HTML element by element; the only way, beside templates, that markup comes into being.
///
/// Text and attribute values are escaped here and nowhere else. Elements must be closed in the
/// order in which they were opened; a mistake there is a programming mistake.
package struct HTMLWriter {
  private var markup = Markup()
  private var openElements: [String] = []

  /// `capacity` is how many bytes will be written; much of what is written at once is a heading or
  /// a paragraph.
  package init(capacity: Int = 224) {
    markup.reserveCapacity(bytes: capacity, origins: 0)
  }

  /// What was written so far.
  /// - Precondition: every element is closed.
  package func finish() -> Markup {
    precondition(openElements.isEmpty, "Unclosed elements: \(openElements)")
    return markup
  }

  package mutating func open(_ name: String, _ attributes: HTMLAttribute...) {
    open(name, attributes)
  }

  package mutating func open(_ name: String, _ attributes: [HTMLAttribute]) {
    openElements.append(name)
    tag(name, attributes)
  }

  package mutating func close(_ element: HTMLElement) { close(element.name) }

  package mutating func close(_ name: String) {
    precondition(openElements.popLast() == name, "</\(name)> closes an element that is not open")
    markup.appendEndTag(name)
  }

  /// An element that has no content and no end tag, such as `br` or `img`.
  package mutating func void(_ name: String, _ attributes: HTMLAttribute...) {
    tag(name, attributes)
  }

  package mutating func void(_ name: String, _ attributes: [HTMLAttribute]) {
    tag(name, attributes)
  }

  package mutating func text(_ text: String) { markup.appendEscaped(text) }

  /// A line end between elements, for readable output.
  package mutating func newline() { markup.appendRaw("\n") }

  package mutating func append(_ other: Markup) { markup.append(other) }

  /// Says that what follows was caused by `range`.
  package mutating func mark(_ range: SourceRange) { markup.mark(range) }

  /// A whole element with text inside.
  package mutating func element(_ name: String, _ attributes: HTMLAttribute..., text: String) {
    tag(name, attributes)
    markup.appendEscaped(text)
    markup.appendEndTag(name)
  }

  /// A whole element whose content is written by `content`.
  package mutating func element(
    _ name: String, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Opens an element that has attributes beside those which it has anywhere.
  package mutating func open(_ element: HTMLElement, _ attributes: HTMLAttribute...) {
    openElements.append(element.name)
    markup.appendTag(element, attributes)
  }

  /// A whole element with an attribute beside those which it has anywhere, and with text inside.
  package mutating func element(_ element: HTMLElement, _ attribute: HTMLAttribute, text: String) {
    markup.appendTag(element, [attribute])
    markup.appendEscaped(text)
    markup.appendEndTag(element.name)
  }

  /// A whole element with text inside.
  package mutating func element(_ element: HTMLElement, text: String) {
    markup.appendRaw(element.start)
    markup.appendEscaped(text)
    markup.appendRaw(element.end)
  }

  /// A whole element whose content is written by `content`.
  package mutating func element(_ element: HTMLElement, content: (inout HTMLWriter) -> Void) {
    markup.appendRaw(element.start)
    content(&self)
    markup.appendRaw(element.end)
  }

  /// What stands around the content that `content` writes.
  package mutating func enclosed(
    by enclosure: HTMLEnclosure, content: (inout HTMLWriter) -> Void
  ) {
    enclosure.begin(&markup)
    content(&self)
    enclosure.end(&markup)
  }

  /// How many bytes were written so far.
  var length: Int { markup.bytes.count }

  private mutating func tag(_ name: String, _ attributes: [HTMLAttribute]) {
    markup.appendTag(name, attributes)
  }
}
