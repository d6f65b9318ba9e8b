import Diagnostics

extension TextRun {
  /// A plain text of a data file. Its places are exact where it is written there as it reads.
  init(plain text: Located<String>) {
    var builder = TextRunBuilder(file: text.range.file)
    builder.add(text.value, at: text.range)
    self = builder.run(.paragraph)
  }
}

extension Diagnostic.Fix {
  /// The plain advice to write something else.
  static func write(_ text: String, at range: SourceRange) -> Diagnostic.Fix {
    Diagnostic.Fix("Write '\(text)'", replacing: range, with: text)
  }
}
