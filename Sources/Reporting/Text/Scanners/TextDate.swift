/// A date in a text, as far as it is written out.
struct TextDate: Sendable {
  /// The words of the run that make it up.
  let words: Range<Int>
  /// `nil` for a month alone.
  let day: Int?
  let month: Int
  let year: Int?

  /// The day, if the date is complete and exists.
  var calendarDate: CalendarDate? {
    guard let day, let year else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
