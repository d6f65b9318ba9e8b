/// All templates of a library, compiled: flat lists that the steps refer to by index.
struct TemplateProgram: Sendable {
  /// The lists as plain pointers, valid while the program is being run.
  struct Pointers {
    let nodes: UnsafeBufferPointer<TemplateNode>
    let text: UnsafeBufferPointer<UInt8>
    let parts: UnsafeBufferPointer<TemplatePath.Part>
    let names: UnsafeBufferPointer<String>
  }

  var nodes: [TemplateNode] = []
  /// Literal text and indentations, UTF-8.
  var text: [UInt8] = []
  var parts: [TemplatePath.Part] = []
  /// Names of fields and blocks, each once.
  var names: [String] = []

  /// Runs `body` with pointers to the lists.
  func withPointers<Result>(_ body: (Pointers) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      text.withUnsafeBufferPointer { text in
        parts.withUnsafeBufferPointer { parts in
          names.withUnsafeBufferPointer { names in
            body(Pointers(nodes: nodes, text: text, parts: parts, names: names))
          }
        }
      }
    }
  }
}
