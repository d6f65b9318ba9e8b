import Diagnostics
import Formats

/// Takes the inline nodes of one block and makes a run of them.
struct TextRunBuilder {
  private let file: SourceFile
  private let resolve: (String) -> String?
  private var scalars: [Unicode.Scalar] = []
  private var lowers: [Int] = []
  private var uppers: [Int] = []
  private var parameters: [Int: String] = [:]

  /// `resolve` gives the text of a parameter, if it is known.
  init(file: SourceFile, resolve: @escaping (String) -> String?) {
    self.file = file
    self.resolve = resolve
  }

  static func run(
    _ role: TextRun.Role, of nodes: [MarkdownInline], in file: SourceFile,
    resolve: @escaping (String) -> String?
  ) -> TextRun {
    var builder = TextRunBuilder(file: file, resolve: resolve)
    builder.add(nodes)
    var isStrong = false
    if nodes.count == 1, case .strong = nodes[0] { isStrong = true }
    return builder.run(role, isStrong: isStrong)
  }

  func run(_ role: TextRun.Role, isStrong: Bool = false) -> TextRun {
    TextRun(
      role: role, file: file, scalars: scalars, lowers: lowers, uppers: uppers,
      parameters: parameters, isStrong: isStrong)
  }

  mutating func add(_ nodes: [MarkdownInline]) {
    for node in nodes {
      switch node {
      case .text(let text, let range): add(text, at: range)
      case .parameter(let name, let range): add(parameter: name, at: range)
      case .softBreak(let range), .lineBreak(let range): append("\n", range.lower, range.upper)
      case .code(let content, let range): add(code: content, at: range)
      case .emphasis, .strong, .link, .image: add(node.children)
      }
    }
  }

  /// Adds text as written. The marks and the indentation around it belong to the same range, so
  /// its characters are looked for one after another.
  mutating func add(code content: [MarkdownInline], at range: SourceRange) {
    var position = range.lower
    for node in content {
      if case .parameter(let name, let place) = node {
        add(parameter: name, at: place)
        position = place.upper
      } else if case .text(let text, _) = node {
        for scalar in text.unicodeScalars {
          let first = String(scalar).utf8.first
          while position < range.upper, file.bytes[position] != first { position += 1 }
          let length = min(String(scalar).utf8.count, range.upper - position)
          append(scalar, position, position + length)
          position += length
        }
      }
    }
  }

  mutating func add(parameter name: String, at range: SourceRange) {
    parameters[scalars.count] = resolve(name)
    append(TextWord.parameterMark, range.lower, range.upper)
  }

  mutating func add(_ text: String, at range: SourceRange) {
    var position = range.lower
    let count = scalars.count + text.utf8.count
    scalars.reserveCapacity(count)
    lowers.reserveCapacity(count)
    uppers.reserveCapacity(count)
    for scalar in text.unicodeScalars {
      // Nearly all text is plain letters, of which nothing can be written in another way.
      if scalar.isASCII, TextWord.isPart(scalar) || scalar == " ", position < range.upper,
        position < file.bytes.count, file.bytes[position] == UInt8(ascii: scalar)
      {
        append(scalar, position, position + 1)
        position += 1
        continue
      }
      let length = WrittenLength.bytes(
        of: scalar, at: position, before: range.upper, in: file.bytes)
      append(scalar, position, position + length)
      position += length
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ lower: Int, _ upper: Int) {
    scalars.append(scalar)
    lowers.append(lower)
    uppers.append(upper)
  }
}
