package import Diagnostics
package import Formats

/// A Markdown page with its title, in one language.
///
/// A class, because sections, pages and checks hand it on.
package final class Narrative: Sendable {
  /// Somebody's agreement that what a page tells of single people may be published. It is never
  /// printed.
  package struct SignOff: Sendable {
    package let name: Located<String>
    package let date: Located<CalendarDate>
    /// Why it may be published, such as consent.
    package let basis: Located<String>
  }

  /// Its part of the address.
  package let slug: String
  /// `nil` where the program has a title of its own.
  package let title: ParameterText?
  package let document: MarkdownDocument
  /// The document as pages show it, to be filled in.
  package let form: MarkdownForm
  package let language: LanguageCode
  /// Who has agreed that what the page tells of single people may be published.
  package let signOff: SignOff?

  init(
    slug: String, title: ParameterText?, document: MarkdownDocument, language: LanguageCode,
    signOff: SignOff?
  ) {
    self.slug = slug
    self.title = title
    self.document = document
    form = MarkdownForm(document.blocks, of: document)
    self.language = language
    self.signOff = signOff
  }

  package var file: SourceFile { document.file }
}
