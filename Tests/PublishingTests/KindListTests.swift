import Publishing
import TestSupport
import Testing

/// Each list of an extension point names every member of its folder.
@Suite struct KindListTests {
  @Test func theListNamesEveryKindOfReportPage() throws {
    let names = try SourceFolder("Sources/Publishing/Pages")
      .names(ofTypesConformingTo: "ReportPageKind")
    #expect(names.count >= 5)
    #expect(ReportPageKinds.all.map { "\($0)" }.sorted() == names)
  }

  @Test func theListNamesEveryKindOfCollectionFile() throws {
    let names = try SourceFolder("Sources/Publishing/Collections/Files")
      .names(ofTypesConformingTo: "CollectionFileKind")
    #expect(names.count >= 3)
    #expect(CollectionFileKinds.all.map { "\($0)" }.sorted() == names)
  }

  @Test func theListNamesEveryKindOfCollectionPage() throws {
    let names = try SourceFolder("Sources/Publishing/Collections/Pages")
      .names(ofTypesConformingTo: "CollectionPageKind")
    #expect(names.count >= 3)
    #expect(CollectionPageKinds.all.map { "\($0)" }.sorted() == names)
  }
}
