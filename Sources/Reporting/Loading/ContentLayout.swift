/// Where everything lies inside the content folder; the only type that knows its file names.
package enum ContentLayout {
  package static let site = "site.yaml"
  package static let areas = "areas.csv"
  package static let populations = "populations.csv"
  /// May be absent.
  package static let history = "history.csv"
  package static let editionsFolder = "editions"
  package static let areasFolder = "areas"

  package static let stringsFolder = "strings"

  package static func strings(_ language: LanguageCode) -> String {
    "\(stringsFolder)/\(language).yaml"
  }
  package static let wordListsFolder = "word-lists"

  package static func wordList(_ language: LanguageCode) -> String {
    "\(wordListsFolder)/\(language).yaml"
  }

  package static func tableSet(_ id: String) -> String { "table-sets/\(id).yaml" }

  package static func edition(_ id: EditionID) -> String { "\(editionsFolder)/\(id)" }
  package static func editionFile(_ id: EditionID) -> String { "\(edition(id))/edition.yaml" }
  package static let commentary = "commentary"
  package static let notes = "notes"

  /// A standard text of an edition.
  package static func standardText(
    _ id: EditionID, _ key: String, _ language: LanguageCode
  ) -> String {
    "\(edition(id))/\(key).\(language).md"
  }

  /// The folder of one report.
  package static func report(_ area: String, _ edition: EditionID) -> String {
    "\(areasFolder)/\(area)/\(edition)"
  }
  package static let reportFile = "report.yaml"
  package static let figuresFile = "figures.csv"
  package static let introduction = "introduction"
  package static let beforeFolder = "before"
  package static let afterFolder = "local"
  package static let imagesFolder = "images"

  /// The name of a narrative's file: the default language has no suffix of its own.
  package static func narrative(
    _ stem: String, _ language: LanguageCode, default defaultLanguage: LanguageCode
  ) -> String {
    language == defaultLanguage ? "\(stem).md" : "\(stem).\(language).md"
  }
}
