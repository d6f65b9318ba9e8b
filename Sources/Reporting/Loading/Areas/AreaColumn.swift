/// What a column of the register holds.
enum AreaColumn: Hashable {
  case slug, nation, region, codes, aliases, languages, validFrom, validTo
  case name(LanguageCode)
  case nameForm(LanguageCode, String)
  case force(LanguageCode)

  /// - Returns: `nil` when no column has this name.
  init?(_ text: String) {
    switch text {
    case "slug": self = .slug
    case "nation": self = .nation
    case "region": self = .region
    case "codes": self = .codes
    case "aliases": self = .aliases
    case "languages": self = .languages
    case "valid-from": self = .validFrom
    case "valid-to": self = .validTo
    default:
      let parts = text.split(separator: "-", maxSplits: 2).map(String.init)
      guard parts.count > 1, let language = LanguageCode(parts[1]) else { return nil }
      switch (parts[0], parts.count) {
      case ("name", 2): self = .name(language)
      case ("name", 3): self = .nameForm(language, parts[2])
      case ("force", 2): self = .force(language)
      default: return nil
      }
    }
  }
}
