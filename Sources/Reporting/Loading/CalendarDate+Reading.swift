package import Diagnostics

extension CalendarDate {
  /// The day that a value of a data file names, or `nil` after a message.
  static func read(
    _ text: Located<String>, _ collector: inout DiagnosticCollector
  ) -> Located<CalendarDate>? {
    if let date = CalendarDate(iso: text.value) { return Located(date, at: text.range) }
    collector.report(
      .dateForm, "'\(text.value)' is not a date of the form year-month-day", at: text.range)
    return nil
  }
}

extension DiagnosticKind {
  package static let dateForm = DiagnosticKind(
    "data.date", title: "A date in a data file is written as year-month-day",
    explanation: "This form means one day only, in every country.",
    remedy: "Write four digits for the year and two each for month and day, as in 2000-12-31.")
}
