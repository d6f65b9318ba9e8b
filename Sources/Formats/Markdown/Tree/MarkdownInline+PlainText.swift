package import Diagnostics

extension Sequence where Element == MarkdownInline {
  /// The text without markup, with parameters replaced, for page titles and contents lists.
  ///
  /// A parameter without a value is left out; `resolve` reports it.
  package func plainText(
    resolving resolve: ParameterResolver, collector: inout DiagnosticCollector
  ) -> String {
    plainText { name, range in resolve(name, range, &collector)?.value ?? "" }
  }

  /// The text without markup, with each parameter replaced by what `value` says.
  func plainText(_ value: (String, SourceRange) -> String) -> String {
    var result = ""
    for node in self {
      switch node {
      // Nearly all headings are one text.
      case .text(let text, _): if result.isEmpty { result = text } else { result += text }
      case .parameter(let name, let range): result += value(name, range)
      case .softBreak, .lineBreak: result += " "
      case .code, .emphasis, .strong, .link, .image: result += node.children.plainText(value)
      }
    }
    return result
  }
}
