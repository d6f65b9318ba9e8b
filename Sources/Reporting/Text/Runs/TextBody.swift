import Diagnostics

/// The letters and words of all runs of a page, in one piece: a page has dozens of runs, and lists
/// of their own would be made and freed with each.
final class TextBody: Sendable {
  let file: SourceFile
  let scalars: [Unicode.Scalar]
  let places: TextPlaces
  let words: [TextWord]
  /// The text of each parameter in lower case, by the place of its mark.
  let parameters: [Int: String]

  init(
    file: SourceFile, scalars: [Unicode.Scalar], places: TextPlaces, words: [TextWord],
    parameters: [Int: String]
  ) {
    self.file = file
    self.scalars = scalars
    self.places = places
    self.words = words
    self.parameters = parameters
  }
}
