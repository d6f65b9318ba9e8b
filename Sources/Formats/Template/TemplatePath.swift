/// A dotted name as compiled: a stretch of the program's name parts.
struct TemplatePath {
  /// One name between dots.
  struct Part {
    /// An index into the program's names.
    let name: Int
    /// Bytes of the file.
    let place: Range<Int>
  }

  /// Indexes into the program's parts; empty for `.`, the current item itself.
  let parts: Range<Int>
  /// Whether the name begins with a dot, so that only the current item is searched.
  let startsAtTop: Bool
}
