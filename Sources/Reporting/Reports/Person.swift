package import Diagnostics

/// Somebody whom a report names with a post, or a post that is vacant.
package struct Person: Sendable {
  package let range: SourceRange
  /// `nil` when the post is vacant.
  package let name: Located<String>?
  package let rank: String?
  /// Letters behind the name.
  package let postNominals: String?
  package let post: LocalizedText
  package let organisation: LocalizedText?
  /// The pages that the person stands under, by their slugs.
  package let signs: [Located<String>]
}
