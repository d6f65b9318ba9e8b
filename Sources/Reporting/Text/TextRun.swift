import Diagnostics

/// The text of one paragraph, heading, cell or point without its markup, in which every scalar
/// knows its place in the file.
struct TextRun: Sendable {
  enum Role: Equatable, Sendable {
    case title, paragraph, cell, caption
    case heading(level: Int)
    /// A paragraph of a point of a list.
    case point
    /// Text as written, such as code.
    case verbatim
  }

  /// What never changes, in one piece: dozens of checks take every run in hand.
  private final class Content: Sendable {
    let file: SourceFile
    let scalars: [Unicode.Scalar]
    let words: [TextWord]
    let lowers: [Int]
    let uppers: [Int]

    init(
      file: SourceFile, scalars: [Unicode.Scalar], words: [TextWord], lowers: [Int], uppers: [Int]
    ) {
      self.file = file
      self.scalars = scalars
      self.words = words
      self.lowers = lowers
      self.uppers = uppers
    }
  }

  let role: Role
  /// Whether all of it is in bold type.
  let isStrong: Bool
  /// How many points the list has that stands directly behind it, if one does.
  var pointsBehind: Int?
  private let content: Content

  /// `lowers` and `uppers` are the byte offsets at which each scalar begins and ends.
  init(
    role: Role, file: SourceFile, scalars: [Unicode.Scalar], lowers: [Int], uppers: [Int],
    parameters: [Int: String], isStrong: Bool
  ) {
    precondition(scalars.count == lowers.count && lowers.count == uppers.count)
    self.role = role
    self.isStrong = isStrong
    content = Content(
      file: file, scalars: scalars,
      words: TextWord.words(of: scalars, parameters: parameters), lowers: lowers, uppers: uppers)
  }

  var file: SourceFile { content.file }
  /// A line end is a line feed, a parameter is `TextWord.parameterMark`.
  var scalars: [Unicode.Scalar] { content.scalars }
  var words: [TextWord] { content.words }
  private var lowers: [Int] { content.lowers }
  private var uppers: [Int] { content.uppers }

  var isHeading: Bool { if case .heading = role { true } else { false } }

  /// The place of a stretch of scalars.
  func place(_ range: Range<Int>) -> SourceRange {
    guard let lower = lowers.indices.contains(range.lowerBound) ? lowers[range.lowerBound] : nil,
      !range.isEmpty
    else { return file.range(lowers.first ?? 0, lowers.first ?? 0) }
    return file.range(lower, max(lower, uppers[range.upperBound - 1]))
  }

  /// The place of the whole run without blanks around it.
  var place: SourceRange { place(trimmed) }

  /// The place of some words.
  func place(ofWords words: Range<Int>) -> SourceRange { place(scalarRange(ofWords: words)) }

  /// From the first scalar of the first word to the last one of the last word.
  func scalarRange(ofWords range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range].lazy.map { $0 == "\n" ? " " : $0 })
    return String(view)
  }

  func text(ofWords range: Range<Int>) -> String { text(scalarRange(ofWords: range)) }

  /// What stands between a word and the one before it.
  func gap(before word: Int) -> ArraySlice<Unicode.Scalar> {
    let lower = word == 0 ? 0 : words[word - 1].range.upperBound
    return scalars[lower..<(word < words.count ? words[word].range.lowerBound : scalars.count)]
  }

  /// The words of the sentence that a word belongs to: up to a mark that ends a sentence, with a
  /// blank or nothing behind it.
  func sentence(around word: Int) -> Range<Int> {
    var lower = word
    while lower > 0, !endsSentence(gap(before: lower)) { lower -= 1 }
    var upper = word + 1
    while upper < words.count, !endsSentence(gap(before: upper)) { upper += 1 }
    return lower..<upper
  }

  private func endsSentence(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    gap.contains { $0 == "." || $0 == "!" || $0 == "?" } && gap.contains(where: Self.isBlank)
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\u{A0}"
  }

  /// The scalars without blanks at either end.
  var trimmed: Range<Int> {
    let lower = scalars.firstIndex { !Self.isBlank($0) } ?? 0
    let upper = scalars.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? lower
    return lower..<max(lower, upper)
  }
}
