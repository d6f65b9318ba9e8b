import Diagnostics
import Formats

/// Takes the inline nodes of blocks, and makes a run of those of each block.
///
/// One builder makes the bodies of several pages, one after another, and counts their words.
struct TextBodyBuilder {
  /// The words of all pages.
  private(set) var own: OwnWords
  private(set) var file: SourceFile
  private var scalars: [Unicode.Scalar] = []
  /// Those of the run that is being made once more, as `WordCutter` wants them.
  private var bytes: [UInt8] = []
  private var places = TextPlaces()
  private var parameters: [Int: String] = [:]
  private var words: [TextWord] = []
  private var outlines: [TextRun.Outline] = []
  /// Where the run begins that is being made.
  private var start = 0

  private let known: ParameterTexts?

  /// `table` holds the words that checks look for; without it words have all marks.
  init(file: SourceFile, _ table: WordTable? = nil, known: ParameterTexts? = nil) {
    self.file = file
    self.known = known
    own = OwnWords(table)
  }

  /// Begins another page.
  mutating func begin(_ file: SourceFile) {
    self.file = file
    scalars = []
    places = TextPlaces()
    parameters = [:]
    words = []
    outlines = []
    start = 0
    scalars.reserveCapacity(file.bytes.count)
    words.reserveCapacity(file.bytes.count / 5)
  }

  /// The runs of the page.
  func runs() -> [TextRun] {
    let body = body()
    return outlines.map { TextRun($0, of: body) }
  }

  /// One run of all that was added.
  mutating func run(_ role: TextRun.Role) -> TextRun {
    let outline = endedRun(role, isStrong: false)
    return TextRun(outline, of: body())
  }

  private func body() -> TextBody {
    TextBody(file: file, scalars: scalars, places: places, words: words, parameters: parameters)
  }

  /// Ends the run of what was added since the last one. `isStrong` says that all of it is in bold
  /// type.
  mutating func endRun(_ role: TextRun.Role, isStrong: Bool = false) {
    outlines.append(endedRun(role, isStrong: isStrong))
  }

  private mutating func endedRun(_ role: TextRun.Role, isStrong: Bool) -> TextRun.Outline {
    bytes.append(contentsOf: repeatElement(0, count: PlainLetters.most))
    // What is read stands apart from what is written; the bytes are taken out, so that they are
    // not copied when they are cleared.
    let (scalars, parameters, start, firstWord) = (scalars, parameters, start, words.count)
    var bytes: [UInt8] = []
    swap(&bytes, &self.bytes)
    own.beginRun()
    var cutter = WordCutter()
    cutter.cut(
      scalars.span.extracting(start..<scalars.count), bytes.span, into: &words, counting: &own
    ) { parameters[start + $0] ?? "" }
    bytes.removeAll(keepingCapacity: true)
    swap(&bytes, &self.bytes)
    self.start = scalars.count
    return TextRun.Outline(
      role: role, isStrong: isStrong, marks: cutter.marks, traits: cutter.traits,
      scalars: start..<scalars.count, words: firstWord..<words.count)
  }

  /// Says that a list of so many points stands behind the last run.
  mutating func addPoints(_ count: Int) {
    if !outlines.isEmpty { outlines[outlines.count - 1].pointsBehind = count }
  }

  /// Adds the nodes of a block.
  mutating func add(_ nodes: [MarkdownInline]) {
    let nodes = nodes.span
    for index in nodes.indices { add(nodes[index]) }
  }

  private mutating func add(_ node: MarkdownInline) {
    switch node {
    case .text(let text, let range): add(text, at: range)
    case .parameter(let name, let range): add(parameter: name, at: range)
    case .softBreak(let range), .lineBreak(let range): append("\n", range.lower, range.upper)
    case .code(let content, let range): add(code: content, at: range)
    case .emphasis, .strong, .link, .image: add(node.children)
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
    parameters[scalars.count] = known?.text(of: name)
    append(TextWord.parameterMark, range.lower, range.upper)
  }

  mutating func add(_ text: String, at range: SourceRange) {
    let letters = text.utf8.span
    var (position, index) = (range.lower, 0)
    while index < letters.count {
      let count = addPlain(letters.extracting(index...), from: position, before: range.upper)
      if count > 0 {
        position += count
        index += count
        continue
      }
      let scalar = text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: index)]
      let length = WrittenLength.bytes(
        of: scalar, at: position, before: range.upper, in: file.bytes)
      append(scalar, position, position + length)
      position += length
      index += UTF8.width(scalar)
    }
  }

  /// Adds the characters that a text begins with, as long as they stand in the file as they are,
  /// as nearly all do.
  /// - Returns: their number.
  private mutating func addPlain(
    _ letters: Span<UInt8>, from lower: Int, before upper: Int
  ) -> Int {
    let bytes = file.bytes
    let most = min(letters.count, min(upper, bytes.count) - lower)
    guard most > 0 else { return 0 }
    let count = ByteSearch.commonLength(
      letters.extracting(0..<most), bytes.span.extracting(lower..<lower + most),
      without: UInt8(ascii: "&"), UInt8(ascii: "\\"))
    // Room first, then values: the compiler makes vector instructions of it.
    scalars.append(addingCapacity: count) { added in
      for index in 0..<count { added.append(Unicode.Scalar(letters[index])) }
    }
    self.bytes.append(contentsOf: bytes[lower..<(lower + count)])
    places.add(plain: count, at: lower)
    return count
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ lower: Int, _ upper: Int) {
    scalars.append(scalar)
    bytes.append(scalar.isASCII ? UInt8(scalar.value) : WordCutter.other)
    places.add(lower, upper)
  }
}
