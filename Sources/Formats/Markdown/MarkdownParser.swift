package import Diagnostics

/// Reads Markdown: front matter, CommonMark as cmark-gfm understands it, pipe tables, parameters.
///
/// 1. `MarkdownSource`: bytes → checked bytes with placeholders; limits before cmark sees them.
/// 2. cmark → `SyntaxTree`: with its nodes the only place with C pointers; nothing outlives `read`.
/// 3. `DocumentBuilder`: nodes → `MarkdownBlock` with true places; refuses HTML and foreign links.
///
/// Safe on any number of threads: of cmark's extensions only tables are attached, because others
/// change a table of the whole process while they parse.
package enum MarkdownParser {
  /// Reads a whole file and reports everything that is wrong in it.
  ///
  /// A file that cmark must not see (not UTF-8, above a limit) gives a document without blocks.
  /// - Complexity: O(*n*²) in the longest block, which a limit keeps small.
  package static func parse(
    _ file: SourceFile, collector: inout DiagnosticCollector
  ) -> MarkdownDocument {
    guard let source = MarkdownSource(file, collector: &collector) else {
      return MarkdownDocument(
        file: file, frontMatterRange: nil, blocks: [], headings: [], parameters: [])
    }
    return SyntaxTree.read(source.text) { tree in
      var builder = DocumentBuilder(source: source, tree: tree)
      let blocks = builder.blocks(of: tree, in: BlockContext(quotations: 0, depth: 0))
      collector.append(contentsOf: builder.collector)
      HeadingOrder.check(builder.headings, collector: &collector)
      return MarkdownDocument(
        file: file, frontMatterRange: source.frontMatterRange, blocks: blocks,
        headings: builder.headings, parameters: source.parameters)
    }
  }
}
