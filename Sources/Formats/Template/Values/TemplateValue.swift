package import Diagnostics

/// What a name in a template stands for.
///
/// There are no numbers: how a number is written depends on the language, so whoever fills a
/// record formats it. False for sections are a false flag, an empty list, an empty text and empty
/// markup; everything else is true.
package enum TemplateValue: Sendable {
  /// Plain text, escaped when it is written.
  case text(String)
  /// Plain text that knows the place it was read from; escaped when it is written.
  indirect case located(Located<String>)
  /// Finished HTML, written as it is, with its origins.
  case markup(Markup)
  /// Yes or no. A false flag also stands for an optional field without a value.
  case flag(Bool)
  case list([TemplateValue])
  /// A list of records, as the rows of a table are.
  case records([TemplateRecord])
  case record(TemplateRecord)

  /// Plain text that many pages show: it is escaped here and not anew by every page.
  package static func escaped(_ text: String) -> Self {
    var markup = Markup()
    markup.appendEscaped(text)
    return .markup(markup)
  }

  /// A list of plain texts.
  package static func texts(_ texts: [String]) -> Self { .list(texts.map(Self.text)) }

  /// The value, or the false flag that says "known but absent".
  package static func optional(_ value: TemplateValue?) -> Self { value ?? .flag(false) }

  /// The text, or the false flag that says "known but absent".
  package static func optional(_ text: String?) -> Self { text.map(Self.text) ?? .flag(false) }

  /// Whether a section of this value is shown.
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .located(let text): !text.value.isEmpty
    case .markup(let markup): !markup.isEmpty
    case .flag(let flag): flag
    case .list(let values): !values.isEmpty
    case .records(let records): !records.isEmpty
    case .record: true
    }
  }

  /// What the value is, in the words of a message.
  var noun: String {
    switch self {
    case .text, .located: "a text"
    case .markup: "finished HTML"
    case .flag: "a yes or no"
    case .list, .records: "a list"
    case .record: "a record"
    }
  }
}
