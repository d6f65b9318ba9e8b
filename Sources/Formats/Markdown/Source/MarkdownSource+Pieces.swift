import Diagnostics

extension MarkdownSource {
  /// Takes text that came out of cmark apart at its placeholders.
  func pieces(of bytes: [UInt8]) -> [ParameterPlaceholder.Piece] {
    var pieces: [ParameterPlaceholder.Piece] = []
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
      text = []
    }
    var index = 0
    while index < bytes.count {
      if let number = parameter(at: index, in: bytes) {
        flush()
        pieces.append(.parameter(number))
        index += length(ofParameter: number)
      } else if ParameterPlaceholder.isEscape(at: index, in: bytes) {
        text += Array("{{".utf8)
        index += ParameterPlaceholder.escape.count
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    flush()
    return pieces
  }

  /// The text as it was written, with parameters in braces.
  func restored(_ bytes: [UInt8]) -> String {
    pieces(of: bytes).map { piece in
      switch piece {
      case .text(let text): text
      case .parameter(let number): parameters[number].range.text
      }
    }.joined()
  }

  /// The nodes of text that is shown as written; every text has the place of the whole.
  func verbatim(_ bytes: [UInt8], at range: SourceRange) -> [MarkdownInline] {
    pieces(of: bytes).map { piece in
      switch piece {
      case .text(let text): .text(text, range)
      case .parameter(let number): node(ofParameter: number)
      }
    }
  }

  func node(ofParameter number: Int) -> MarkdownInline {
    .parameter(parameters[number].value, parameters[number].range)
  }

  /// The number of the parameter whose placeholder begins at `offset`.
  func parameter(at offset: Int, in bytes: [UInt8]) -> Int? {
    guard let number = ParameterPlaceholder.index(at: offset, in: bytes),
      parameters.indices.contains(number)
    else { return nil }
    return number
  }

  /// The bytes of a parameter, braces included.
  func length(ofParameter number: Int) -> Int {
    parameters[number].range.upper - parameters[number].range.lower
  }
}
