import CCMarkGFM
import Diagnostics

/// cmark's tree of a text, which is read where it lies in C's memory.
enum SyntaxTree {
  /// Typographic quotation marks and dashes; raw HTML and unsafe links stay switched off.
  ///
  /// With typography cmark cuts a text at every full stop and hyphen and joins it again, which is a
  /// quarter of its work; a text without a character to change comes out the same.
  private static func options(for text: Span<UInt8>) -> CInt {
    TypographicMarks.mayStand(in: text) ? CMARK_OPT_DEFAULT | CMARK_OPT_SMART : CMARK_OPT_DEFAULT
  }

  /// Found once: registration writes to a table of the whole process. The pointer is to a constant
  /// that lives as long as the process.
  nonisolated(unsafe) private static let tableExtension: OpaquePointer? = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table")
  }()

  /// Hands over the root of the tree. No node may be kept: all are freed on the way back.
  static func read<Result>(_ text: [UInt8], _ body: (SyntaxNode) -> Result) -> Result {
    guard let parser = cmark_parser_new(options(for: text.span)), let tableExtension else {
      preconditionFailure("cmark-gfm has no table extension")
    }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, tableExtension)
    text.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else {
      preconditionFailure("cmark-gfm gave no document")
    }
    defer { cmark_node_free(root) }
    return body(SyntaxNode(root))
  }
}
