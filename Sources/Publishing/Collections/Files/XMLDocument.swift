import Formats

/// Writes XML with the writer of HTML, whose escapes are those of XML. Every element is closed:
/// `void` must not be used.
enum XMLDocument {
  static func file(_ path: String, write: (inout HTMLWriter) -> Void) -> OutputFile {
    var writer = HTMLWriter()
    write(&writer)
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    return OutputFile(path: path, bytes: Array(declaration.utf8) + writer.finish().bytes)
  }
}
