import Diagnostics

/// Finds the tokens of a decoded text again, one after another, in the bytes it was read from.
struct ParameterPlaces {
  private let whole: SourceRange
  private var position: Int

  init(_ range: SourceRange) {
    whole = range
    position = range.lower
  }

  /// The place of the next token, or the whole place if it is not written there as such.
  mutating func next(_ token: ArraySlice<UInt8>) -> SourceRange {
    let bytes = whole.file.bytes
    let end = min(whole.upper, bytes.count) - token.count
    var index = position
    while index <= end {
      if bytes[index..<(index + token.count)] == token {
        position = index + token.count
        return whole.file.range(index, position)
      }
      index += 1
    }
    return whole
  }
}
