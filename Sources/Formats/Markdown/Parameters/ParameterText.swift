package import Diagnostics

/// Plain text with parameters, as it stands in a YAML value.
package struct ParameterText: Sendable {
  /// A stretch of the text.
  package enum Segment: Sendable {
    case literal(String)
    case parameter(String, SourceRange)
  }

  package let segments: [Segment]
  /// The place of the whole text.
  package let range: SourceRange

  /// Takes a text apart and reports malformed parameters.
  ///
  /// The place of a parameter is exact as long as it is written in the file as it reads in the
  /// value; where YAML escapes hide it, it is the place of the whole value.
  package init(_ located: Located<String>, collector: inout DiagnosticCollector) {
    let bytes = Array(located.value.utf8)
    var places = ParameterPlaces(located.range)
    var segments: [Segment] = []
    var position = 0
    for token in ParameterScanner.tokens(in: bytes[...]) {
      let place = places.next(bytes[token.lower..<token.upper])
      ParameterScanner.report(token, at: place, collector: &collector)
      Self.append(bytes[position..<token.lower], to: &segments)
      switch token.kind {
      case .parameter(let name): segments.append(.parameter(name, place))
      case .escape: segments.append(.literal("{{"))
      case .unclosed, .badName: Self.append(bytes[token.lower..<token.upper], to: &segments)
      }
      position = token.upper
    }
    Self.append(bytes[position...], to: &segments)
    self.init(segments, located.range)
  }

  private init(_ segments: [Segment], _ range: SourceRange) {
    self.segments = segments
    self.range = range
  }

  /// The same with those parameters replaced that `value` knows.
  package func filled(_ value: (String) -> String?) -> ParameterText {
    var filled: [Segment] = []
    var text = ""
    for segment in segments {
      switch segment {
      case .literal(let literal): text += literal
      case .parameter(let name, _):
        if let value = value(name) {
          text += value
        } else {
          if !text.isEmpty { filled.append(.literal(text)) }
          filled.append(segment)
          text = ""
        }
      }
    }
    if !text.isEmpty { filled.append(.literal(text)) }
    return ParameterText(filled, range)
  }

  /// The names of the parameters with their places.
  package var parameters: [Located<String>] {
    segments.compactMap { segment in
      guard case .parameter(let name, let range) = segment else { return nil }
      return Located(name, at: range)
    }
  }

  /// The text with the parameters replaced; one without a value is left out.
  package func text(
    resolving resolve: ParameterResolver, collector: inout DiagnosticCollector
  ) -> String {
    if segments.count == 1, case .literal(let text) = segments[0] { return text }
    var result = ""
    // A loop over the array would count the references of every segment.
    let segments = segments.span
    for index in segments.indices {
      switch segments[index] {
      case .literal(let text): result += text
      case .parameter(let name, let range):
        result += resolve(name, range, &collector)?.value ?? ""
      }
    }
    return result
  }

  private static func append(_ bytes: ArraySlice<UInt8>, to segments: inout [Segment]) {
    guard !bytes.isEmpty else { return }
    segments.append(.literal(String(decoding: bytes, as: UTF8.self)))
  }
}
