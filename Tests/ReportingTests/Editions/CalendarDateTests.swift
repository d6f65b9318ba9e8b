import Reporting
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["1999-03-31", "2000-02-29", "1996-02-29", "0001-01-01", "9999-12-31"])
  func daysThatExistAreRead(_ text: String) {
    #expect(CalendarDate(iso: text)?.description == text)
  }

  @Test(arguments: [
    "1999-02-29", "1900-02-29", "1999-04-31", "1999-13-01", "1999-00-01", "1999-01-00",
    "1999-01-32", "0000-01-01", "99-01-01", "1999-1-1", "1999/01/01", "1999-01-01T00:00",
    "+999-01-01", "1999-01", "", "31-03-1999", "１９９９-01-01",
  ])
  func otherTextsAreRefused(_ text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test func datesHaveAnOrder() throws {
    let texts = ["1998-12-31", "1999-01-01", "1999-01-02", "1999-02-01"]
    let dates = texts.compactMap(CalendarDate.init(iso:))
    #expect(dates.count == texts.count)
    #expect(dates.reversed().sorted() == dates)
  }
}
