package import Diagnostics

/// What a report says to a finding that is implausible but possible. The reason is published as a
/// note under the table.
package struct Answer: Sendable {
  /// A figure that the answer speaks about, as it was when the answer was given.
  package struct Figure: Sendable {
    package let cell: Located<CellKey>
    /// As it is written in the file of figures.
    package let value: Located<String>
  }

  /// The identifier of the message that is answered.
  package let message: Located<String>
  package let cell: Located<CellKey>
  /// Every figure of the report that the message compares.
  package let figures: [Figure]
  package let reason: LocalizedText
  /// Who answers.
  package let name: Located<String>
  package let date: Located<CalendarDate>
}
