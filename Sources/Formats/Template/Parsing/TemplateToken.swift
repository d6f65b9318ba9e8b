/// One piece of a template file: a tag, or the text up to the next tag or line end.
struct TemplateToken {
  enum Kind {
    case text, comment, delimiters, variable, unescaped, section, inverted, close, partial, parent
    case block

    /// Whether a line with nothing but such tags is left out of the page.
    var canStandAlone: Bool {
      switch self {
      case .text, .variable, .unescaped: false
      default: true
      }
    }

    /// Whether whole lines are put in place of the tag, so that its indentation matters.
    var carriesIndentation: Bool { self == .partial || self == .parent || self == .block }

    /// Whether a closing tag must follow.
    var isOpening: Bool {
      self == .section || self == .inverted || self == .parent || self == .block
    }
  }

  let kind: Kind
  /// Bytes of the file, delimiters included.
  let range: Range<Int>
  /// The bytes between sigil and closing delimiter without blanks around them; empty for text.
  let name: Range<Int>
  /// Whether it is the first of its line.
  var beginsLine = false
  /// Whether its line shows nothing but tags that can stand alone; the texts of such a line are
  /// left out.
  var isStandalone = false
  /// Whether its line leaves nothing behind; set on the first token of a line.
  var vanishes = false
  /// The blanks before a standalone tag whose content consists of whole lines.
  var indentation = 0..<0

  init(_ kind: Kind, _ range: Range<Int>, name: Range<Int> = 0..<0) {
    self.kind = kind
    self.range = range
    self.name = name
  }
}
