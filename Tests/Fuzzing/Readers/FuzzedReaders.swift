/// Every reader of input that other people write.
package enum FuzzedReaders {
  package static let all: [any FuzzedReader.Type] = [
    FuzzedCSV.self, FuzzedFigures.self, FuzzedHTML.self, FuzzedImages.self, FuzzedJSON.self,
    FuzzedMarkdown.self, FuzzedSettings.self, FuzzedTableSets.self, FuzzedTemplates.self,
    FuzzedYAML.self,
  ]

  /// The reader of a name.
  package static func named(_ name: String) -> (any FuzzedReader.Type)? {
    all.first { $0.name == name }
  }
}
