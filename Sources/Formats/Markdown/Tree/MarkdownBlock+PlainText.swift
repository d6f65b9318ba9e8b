package import Diagnostics

extension Sequence where Element == MarkdownBlock {
  /// The text without markup on one line, with parameters replaced, for files that hold no markup.
  ///
  /// A parameter without a value is left out; `resolve` reports it.
  package func plainText(
    resolving resolve: ParameterResolver, collector: inout DiagnosticCollector
  ) -> String {
    var parts: [String] = []
    for block in self {
      switch block {
      case .heading(let heading):
        parts.append(heading.content.plainText(resolving: resolve, collector: &collector))
      case .paragraph(let content, _), .code(let content, _):
        parts.append(content.plainText(resolving: resolve, collector: &collector))
      case .quotation(let blocks, _):
        parts.append(blocks.plainText(resolving: resolve, collector: &collector))
      case .list(let list):
        for item in list.items {
          parts.append(item.blocks.plainText(resolving: resolve, collector: &collector))
        }
      case .table(let table):
        for cell in ([table.head] + table.rows).joined() {
          parts.append(cell.content.plainText(resolving: resolve, collector: &collector))
        }
      case .thematicBreak: break
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
