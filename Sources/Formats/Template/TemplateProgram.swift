/// All templates of a library, compiled: flat lists that the steps refer to by index.
struct TemplateProgram: Sendable {
  var nodes: [TemplateNode] = []
  /// Literal text and indentations, UTF-8.
  var text: [UInt8] = []
  var parts: [TemplatePath.Part] = []
  /// Names of fields and blocks, each once.
  var names: [TemplateName] = []
  /// The steps of each template of the library.
  var templates: [Range<Int>] = []
}
