package import Diagnostics
package import Formats

/// A Markdown page with its title, in one language.
package struct Narrative: Sendable {
  /// Its part of the address.
  package let slug: String
  /// `nil` where the program has a title of its own.
  package let title: ParameterText?
  package let document: MarkdownDocument
  package let language: LanguageCode
  /// Who has agreed that what the page tells of single people may be published.
  package let signOff: SignOff?

  package var file: SourceFile { document.file }
}
