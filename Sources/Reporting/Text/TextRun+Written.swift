import Diagnostics
import Formats

extension TextRun {
  /// A text with parameters as it is written in a data file or in front matter. `resolve` gives the
  /// text of a parameter, if it is known.
  init(
    written text: ParameterText, role: Role = .paragraph, _ table: WordTable? = nil,
    resolve: @escaping (String) -> String? = { _ in nil }
  ) {
    var builder = TextRunBuilder(file: text.range.file, table, resolve: resolve)
    builder.addWritten(text)
    self = builder.run(role)
  }
}

extension TextRunBuilder {
  /// Adds a value of the front matter as it is written there, without the quotation marks of YAML.
  fileprivate mutating func addWritten(_ text: ParameterText) {
    let bytes = text.range.file.bytes
    var position = text.range.lower
    if position < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[position]) {
      position += 1
    }
    for segment in text.segments {
      switch segment {
      case .literal(let literal):
        add(literal, at: text.range.file.range(position, text.range.upper))
        position += literal.utf8.count
      case .parameter(let name, let range):
        add(parameter: name, at: range)
        position = range.upper
      }
    }
  }
}
