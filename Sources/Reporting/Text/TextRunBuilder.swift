import Diagnostics
import Formats

/// Takes the inline nodes of one block and makes a run of them.
struct TextRunBuilder {
  let file: SourceFile
  let table: WordTable?
  private let resolve: (String) -> String?
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var places = TextPlaces()
  /// The text of each parameter in lower case, by the place of its mark.
  private(set) var parameters: [Int: String] = [:]

  /// `resolve` gives the text of a parameter, if it is known. Without a table the words of the run
  /// have all marks.
  init(
    file: SourceFile, _ table: WordTable? = nil,
    resolve: @escaping (String) -> String? = { _ in nil }
  ) {
    self.file = file
    self.table = table
    self.resolve = resolve
  }

  /// A run of the nodes of a block.
  static func run(
    _ role: TextRun.Role, of nodes: [MarkdownInline], in file: SourceFile,
    _ table: WordTable? = nil, resolve: @escaping (String) -> String? = { _ in nil }
  ) -> TextRun {
    var builder = TextRunBuilder(file: file, table, resolve: resolve)
    builder.add(nodes)
    var isStrong = false
    if nodes.count == 1, case .strong = nodes[0] { isStrong = true }
    return builder.run(role, isStrong: isStrong)
  }

  func run(_ role: TextRun.Role, isStrong: Bool = false) -> TextRun {
    TextRun(role, isStrong: isStrong, self)
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
    parameters[scalars.count] = resolve(name)?.lowercased()
    append(TextWord.parameterMark, range.lower, range.upper)
  }

  mutating func add(_ text: String, at range: SourceRange) {
    var position = range.lower
    var index = text.utf8.startIndex
    while index < text.utf8.endIndex {
      let count = addPlain(text.utf8[index...], from: position, before: range.upper)
      if count > 0 {
        position += count
        index = text.utf8.index(index, offsetBy: count)
        continue
      }
      let scalar = text.unicodeScalars[index]
      let length = WrittenLength.bytes(
        of: scalar, at: position, before: range.upper, in: file.bytes)
      append(scalar, position, position + length)
      position += length
      index = text.unicodeScalars.index(after: index)
    }
  }

  /// Adds the characters that a text begins with, as long as they stand in the file as they are,
  /// as nearly all do.
  /// - Returns: their number.
  private mutating func addPlain(
    _ text: Substring.UTF8View, from lower: Int, before upper: Int
  ) -> Int {
    let bytes = file.bytes
    let letters = text.span
    let most = min(letters.count, min(upper, bytes.count) - lower)
    guard most > 0 else { return 0 }
    let count = ByteSearch.commonLength(
      letters.extracting(0..<most), bytes.span.extracting(lower..<lower + most),
      without: UInt8(ascii: "&"), UInt8(ascii: "\\"))
    // Room first, then values: a third of the instructions of appending one by one.
    let start = scalars.count
    scalars.append(contentsOf: repeatElement(" ", count: count))
    var added = scalars.mutableSpan
    for index in 0..<count { added[start + index] = Unicode.Scalar(letters[index]) }
    places.add(plain: count, at: lower)
    return count
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ lower: Int, _ upper: Int) {
    scalars.append(scalar)
    places.add(lower, upper)
  }
}
