package import Diagnostics

/// Something that was put right in a report after it came out. Readers see it on the report's first
/// page and in the feed.
package struct Correction: Sendable {
  package let date: Located<CalendarDate>
  /// What was corrected.
  package let text: LocalizedText
}
