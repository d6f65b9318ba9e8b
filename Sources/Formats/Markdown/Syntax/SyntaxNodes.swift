/// Nodes that follow one another in their parent.
struct SyntaxNodes: Sequence, IteratorProtocol {
  private var upcoming: SyntaxNode?

  init(next: SyntaxNode?) { upcoming = next }

  mutating func next() -> SyntaxNode? {
    let node = upcoming
    upcoming = node?.next
    return node
  }

  /// How many they are, found by going through them.
  var count: Int { reduce(0) { count, _ in count + 1 } }
}
