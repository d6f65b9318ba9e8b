/// One step of a compiled template, with its place in the file.
///
/// Steps hold numbers only, so that pages rendered at the same time on several cores count no
/// shared references. The steps inside a section follow it and end before `end`.
struct TemplateNode {
  enum Action {
    /// Literal bytes of the program's text. The indentation in force is written after every line
    /// end inside, and before the first byte if the text `startsLine`.
    case text(Range<Int>, startsLine: Bool)
    /// A line begins here with a tag: the indentation in force is written.
    case lineStart
    /// A line of block tags ends here: a line end is written unless the block brought one.
    case lineEnd(isCRLF: Bool)
    case variable(TemplatePath, isEscaped: Bool)
    case section(TemplatePath, end: Int)
    case invertedSection(TemplatePath, end: Int)
    case inclusion(TemplateInclusion)
    case block(TemplateBlock)
  }

  var action: Action
  /// Bytes of the file.
  let place: Range<Int>
}
