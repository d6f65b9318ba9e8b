import Diagnostics
import Formats
import Testing

@Suite struct MarkdownKindTests {
  @Test func idsAreUnique() {
    let ids = DiagnosticKind.markdown.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: DiagnosticKind.markdown.indices) func wording(index: Int) {
    let kind = DiagnosticKind.markdown[index]
    #expect(!kind.title.hasSuffix("."))
    #expect(!kind.title.contains("\n"))
    #expect(kind.explanation.hasSuffix("."))
    #expect(kind.remedy.hasSuffix("."))
    #expect(
      kind.id.hasPrefix("markdown.") || ["parameter", "text"].contains { kind.id.hasPrefix($0) })
  }
}
