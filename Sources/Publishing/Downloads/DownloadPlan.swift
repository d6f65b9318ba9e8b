package import Reporting
import Synchronization

/// What is the same in the tables and downloads of all reports, made once for a build.
package final class DownloadPlan: Sendable {
  private struct EditionKey: Hashable {
    let edition: EditionID
    let language: LanguageCode
  }

  private let publication: Publication
  private let schemas: [LanguageCode: DatasetSchema]
  /// Made when the first report asks, as a build need not make any report of an edition.
  private let tables = Mutex<[EditionKey: EditionTables]>([:])

  package init(_ publication: Publication) {
    self.publication = publication
    schemas = Dictionary(
      uniqueKeysWithValues: publication.site.languages.map {
        ($0, DatasetSchema(publication.strings($0)))
      })
  }

  /// - Precondition: the language is one of the site's.
  package func schema(_ language: LanguageCode) -> DatasetSchema {
    guard let schema = schemas[language] else {
      preconditionFailure("No schema was made for '\(language)'")
    }
    return schema
  }

  /// What the tables of an edition's reports have in common in a language.
  /// - Precondition: edition and language are among those of the publication.
  package func tables(of edition: Edition, _ language: LanguageCode) -> EditionTables {
    tables.withLock { known in
      let key = EditionKey(edition: edition.id, language: language)
      if let tables = known[key] { return tables }
      let tables = EditionTables(edition, language, publication)
      known[key] = tables
      return tables
    }
  }
}
