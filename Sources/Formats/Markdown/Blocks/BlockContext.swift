/// Where in the tree a block stands.
struct BlockContext {
  /// How many quotations are around it, each with a `>` on its lines.
  let quotations: Int
  /// How many quotations and lists are around it.
  let depth: Int

  var inQuotation: BlockContext { BlockContext(quotations: quotations + 1, depth: depth + 1) }
  var inList: BlockContext { BlockContext(quotations: quotations, depth: depth + 1) }
}
