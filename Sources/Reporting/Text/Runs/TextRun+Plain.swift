import Diagnostics
import Formats

extension TextRun {
  /// A plain text of a data file. Its places are exact where it is written there as it reads.
  init(plain text: Located<String>) {
    self.init(at: text.range.file) { $0.add(text.value, at: text.range) }
  }

  /// The text of a link or the like, by itself.
  init(_ nodes: [MarkdownInline], in file: SourceFile) {
    self.init(at: file) { $0.add(nodes) }
  }

  /// A run by itself, whose words have all marks.
  init(at file: SourceFile, _ fill: (inout TextBodyBuilder) -> Void) {
    var builder = TextBodyBuilder(file: file)
    fill(&builder)
    self = builder.run(.paragraph)
  }
}

extension Diagnostic.Fix {
  /// The plain advice to write something else.
  static func write(_ text: String, at range: SourceRange) -> Diagnostic.Fix {
    Diagnostic.Fix("Write '\(text)'", replacing: range, with: text)
  }
}
