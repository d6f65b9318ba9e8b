import Diagnostics
import Testing

@testable import Commands

/// The catalogue of messages, the sources and the cases agree with one another.
@Suite struct MessageCatalogTests {
  private let catalog = MessageCatalog.all.map(\.id)

  @Test func identifiersAreUnique() {
    #expect(Set(catalog).count == catalog.count)
  }

  @Test func everyKindOfTheSourcesIsListed() throws {
    let declaration = #/(?:DiagnosticKind|Self)\(\s*"([a-z0-9-]+\.[a-z0-9-]+)"/#
    let declared = try Repository.files(in: "Sources")
      .filter { $0.path.hasSuffix(".swift") }
      .flatMap { String(decoding: $0.bytes, as: UTF8.self).matches(of: declaration) }
      .map { String($0.output.1) }
    #expect(declared.sorted() == catalog)
  }

  @Test func everyKindHasACase() {
    let cases = Set(BrokenCases.all.filter { $0.name == $0.identifier }.map(\.identifier))
    #expect(cases.union(BrokenCases.unreachable.keys).sorted() == catalog)
    #expect(cases.isDisjoint(with: BrokenCases.unreachable.keys))
  }

  @Test func noFolderIsLeftOver() throws {
    let files = try Repository.files(in: BrokenCases.root).map(\.path)
    let expected = BrokenCases.all.flatMap { ["\($0.name)/case.txt", "\($0.name)/expected.txt"] }
    #expect(Set(files) == Set(expected + ["README.md"]))
    #expect(Set(BrokenCases.all.map(\.identifier)).isSubset(of: catalog))
  }
}
