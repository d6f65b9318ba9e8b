/// The blocks that the parents being rendered were given.
///
/// The outermost template has the last word, so a block is looked for from the outside in. Content
/// from a frame sees only the frames outside it: a block in it is one of the template in which it
/// was written. That also makes endless replacement impossible.
struct BlockFrames {
  /// The blocks given by one parent tag.
  struct Frame {
    let nodes: Range<Int>
    /// An index into the library's templates: where the content was written.
    let template: Int
    /// The next frame outside, or nothing for the outermost.
    let outer: Int?
  }

  private var frames: [Frame] = []
  /// The innermost frame that can be seen.
  var current: Int?

  subscript(index: Int) -> Frame { frames[index] }

  mutating func push(_ nodes: Range<Int>, of template: Int) {
    frames.append(Frame(nodes: nodes, template: template, outer: current))
    current = frames.count - 1
  }

  /// - Precondition: the last frame pushed is the current one.
  mutating func pop() { current = frames.removeLast().outer }

  /// The content for a block, and the frame that gives it, if one does.
  func content(
    for name: Int, in nodes: [TemplateNode]
  ) -> (node: Int, frame: Int)? {
    var result: (node: Int, frame: Int)?
    var next = current
    while let frame = next {
      if let node = Self.block(name, in: frames[frame].nodes, of: nodes) { result = (node, frame) }
      next = frames[frame].outer
    }
    return result
  }

  private static func block(
    _ name: Int, in range: Range<Int>, of nodes: [TemplateNode]
  ) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard case .block(let block) = nodes[index].action else {
        index += 1
        continue
      }
      if block.name == name { return index }
      index = block.end
    }
    return nil
  }
}
