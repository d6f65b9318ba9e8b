/// A partial or a parent.
struct TemplateInclusion {
  enum Target {
    /// An index into the library's templates.
    case template(Int)
    /// The name stands in the data.
    case dynamic(TemplatePath)
    /// Reported when the library was read.
    case missing
  }

  let target: Target
  /// Bytes of the program's text that are put before every line of the included template.
  let indentation: Range<Int>
  /// The steps up to here are the blocks that a parent is given.
  var end: Int
}
