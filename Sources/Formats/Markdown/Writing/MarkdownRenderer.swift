package import Diagnostics

/// Writes Markdown documents as HTML with the class names of the design system.
///
/// Values come through closures, so that this type knows nothing of what a document is about. All
/// text and all values of attributes are escaped.
package struct MarkdownRenderer {
  /// The final address of a link: its destination as written and the place of it. Fragments that
  /// name a heading of the document itself do not come here.
  package typealias LinkRewriter = (String, SourceRange) -> String
  /// The final address and the size of an image: its path as written and the place of it; `nil` if
  /// there is no such image; the resolver itself reports why.
  package typealias ImageResolver = (String, SourceRange) -> ResolvedImage?

  /// How a document is fitted into its page.
  package struct Options: Sendable {
    /// How many levels headings move down, 0 or more: with 1 a `##` becomes `h3`.
    package var headingShift = 0
    /// Stands before all ids of the document, and in its links to them, so that several documents
    /// can share a page; such as `introduction-`.
    package var idPrefix = ""
    /// The language of the text, such as `cy`, if the page around it is in another one.
    package var language: String?
    /// The name of a table without a caption, to which its number is added; in the page's language.
    package var tableName = "Table"

    package init(
      headingShift: Int = 0, idPrefix: String = "", language: String? = nil,
      tableName: String = "Table"
    ) {
      self.headingShift = headingShift
      self.idPrefix = idPrefix
      self.language = language
      self.tableName = tableName
    }
  }

  let options: Options
  let resolve: ParameterResolver
  let rewriteLink: LinkRewriter
  let resolveImage: ImageResolver

  package init(
    options: Options = Options(), resolve: @escaping ParameterResolver,
    rewriteLink: @escaping LinkRewriter = { destination, _ in destination },
    resolveImage: @escaping ImageResolver = { source, _ in
      ResolvedImage(address: source, size: nil)
    }
  ) {
    self.options = options
    self.resolve = resolve
    self.rewriteLink = rewriteLink
    self.resolveImage = resolveImage
  }

  /// The HTML of a whole document.
  package func render(
    _ document: MarkdownDocument, collector: inout DiagnosticCollector
  ) -> Markup {
    render(MarkdownForm(document.blocks, of: document), collector: &collector)
  }

  /// The HTML of a form that is filled in.
  package func render(
    _ form: MarkdownForm, collector: inout DiagnosticCollector
  ) -> Markup {
    var filling = MarkdownFilling(self)
    if let language = options.language {
      filling.open("div", language: language)
      filling.fill(form)
      filling.close("div")
    } else {
      filling.fill(form)
    }
    collector.append(contentsOf: filling.collector)
    return filling.html
  }
}
