package import Diagnostics

/// What a report says to a finding that is implausible but possible. The reason is published as a
/// note under the table.
package struct Answer: Sendable {
  /// The identifier of the message that is answered.
  package let message: Located<String>
  package let cell: Located<CellKey>
  package let reason: LocalizedText
  /// Who answers.
  package let name: Located<String>
  package let date: Located<CalendarDate>
}
