import Diagnostics
import Formats

extension TextRun {
  /// A text with parameters as it is written in a data file or in front matter; the text of its
  /// parameters is not known.
  init(written text: ParameterText) {
    self.init(at: text.range.file) { $0.add(written: text) }
  }
}

extension TextBodyBuilder {
  /// Adds a value of the front matter as it is written there, without the quotation marks of YAML.
  mutating func add(written text: ParameterText) {
    let bytes = file.bytes
    var position = text.range.lower
    if position < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[position]) {
      position += 1
    }
    for segment in text.segments {
      switch segment {
      case .literal(let literal):
        add(literal, at: file.range(position, text.range.upper))
        position += literal.utf8.count
      case .parameter(let name, let range):
        add(parameter: name, at: range)
        position = range.upper
      }
    }
  }
}
