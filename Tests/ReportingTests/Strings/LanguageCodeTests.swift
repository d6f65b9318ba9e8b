import Reporting
import Testing

@Suite struct LanguageCodeTests {
  @Test(arguments: ["en", "cy", "gsw"])
  func twoOrThreeLettersAreACode(_ text: String) {
    #expect(LanguageCode(text)?.description == text)
  }

  @Test(arguments: ["", "e", "EN", "en-GB", "engl", "e1", "ŵy", "e ", "../"])
  func otherTextsAreRefused(_ text: String) { #expect(LanguageCode(text) == nil) }
}
