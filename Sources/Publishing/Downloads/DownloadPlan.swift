package import Reporting

/// What is the same in the downloads of all reports, made once for a build.
package struct DownloadPlan: Sendable {
  private let schemas: [LanguageCode: DatasetSchema]

  package init(_ publication: Publication) {
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
}
