/// The dates that a reporting year's figures refer to.
///
/// A reporting year is the twelve months that begin with 1 April, as the statute that requires the
/// reports lays down; the snapshot is taken on its last day. An edition may override each date.
package struct ReportingPeriod: Sendable, Equatable {
  package let start: CalendarDate
  package let end: CalendarDate
  /// The day on which the stock figures were counted.
  package let snapshot: CalendarDate

  package init(start: CalendarDate, end: CalendarDate, snapshot: CalendarDate) {
    self.start = start
    self.end = end
    self.snapshot = snapshot
  }

  /// The period that follows from the identifier alone.
  package init(edition: EditionID) {
    guard let start = CalendarDate(year: edition.startYear, month: 4, day: 1),
      let end = CalendarDate(year: edition.startYear + 1, month: 3, day: 31)
    else { preconditionFailure("An edition's identifier has four digits") }
    self.init(start: start, end: end, snapshot: end)
  }
}
