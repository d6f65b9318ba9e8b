import Reporting
import Testing

@Suite struct EditionIDTests {
  @Test(arguments: [("1998-99", 1998), ("1999-00", 1999), ("2009-10", 2009), ("2000-01", 2000)])
  func twoYearsThatFollowEachOtherAreRead(_ text: String, _ start: Int) throws {
    let id = try #require(EditionID(text))
    #expect(id.startYear == start)
    #expect(id.description == text)
  }

  @Test(arguments: [
    "", "1998", "1998-98", "1998-00", "2000-05", "1999-01", "1998-1999", "98-99", "1998/99",
    "1998-99 ", " 1998-99",
    "1998-99-00", "-1998-99", "+998-99", "199８-99", "1998–99", "1998-9", "abcd-ef",
  ])
  func otherTextsAreRefused(_ text: String) { #expect(EditionID(text) == nil) }

  @Test func editionsHaveAnOrder() {
    let id = EditionID(startYear: 2000)
    #expect(id.previous.description == "1999-00")
    #expect(id.previous < id)
  }
}
