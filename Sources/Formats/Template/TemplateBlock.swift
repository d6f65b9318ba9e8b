/// A block: inside a parent the content handed over, elsewhere the place where it is shown.
struct TemplateBlock {
  /// An index into the program's names.
  let name: Int
  /// Bytes of the program's text that are put before every line of the content.
  let indentation: Range<Int>
  /// Whether the tag stands on a line without text, so that its content consists of whole lines.
  let isStandalone: Bool
  var end: Int
}
