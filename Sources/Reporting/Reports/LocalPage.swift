import Diagnostics

/// A page that an area adds to its report, in every language in which it was written.
package struct LocalPage: Sendable {
  package let slug: String
  /// By language; holds at least one.
  package let texts: [LanguageCode: Narrative]
}
