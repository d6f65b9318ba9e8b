/// The parts of a local page's file name: number, slug and language.
struct LocalPageName {
  let slug: String
  let language: LanguageCode

  /// - Returns: `nil` unless the name is two digits, a hyphen, a slug, an optional language of the
  ///   site, and `.md`.
  init?(_ fileName: String, languages: [LanguageCode]) {
    var parts = fileName.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.popLast() == "md", let stem = parts.first, (1...2).contains(parts.count),
      let defaultLanguage = languages.first
    else { return nil }
    if parts.count == 2 {
      guard let language = LanguageCode(parts[1]), languages.dropFirst().contains(language) else {
        return nil
      }
      self.language = language
    } else {
      self.language = defaultLanguage
    }
    let digits = stem.prefix(2)
    let slug = String(stem.dropFirst(3))
    guard digits.utf8.count == 2, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      stem.dropFirst(2).first == "-", KeyName.isValid(slug)
    else { return nil }
    self.slug = slug
  }
}
