package import Diagnostics

/// Somebody's agreement that what a page tells of single people may be published. It is never
/// printed.
package struct SignOff: Sendable {
  package let name: Located<String>
  package let date: Located<CalendarDate>
  /// Why it may be published, such as consent.
  package let basis: Located<String>
}
