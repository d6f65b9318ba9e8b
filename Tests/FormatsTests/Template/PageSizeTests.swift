import Diagnostics
import TestSupport
import Testing

@testable import Formats

@Suite struct PageSizeTests {
  private static let items = TemplateValue.records((0..<10).map { ["n": .text("\($0)")] })

  private func place(of template: String, _ record: TemplateRecord) -> [String] {
    let file = SourceFile(path: "Templates/t.mustache", text: template)
    var collector = DiagnosticCollector()
    let library = TemplateLibrary(
      files: [("t", file)], recordsOrigins: false, collector: &collector)
    let page = library.render("t", with: record, collector: &collector)
    // One step may write a text more.
    #expect(page.bytes.count <= TemplateRenderer.sizeLimit + 4096)
    return collector.diagnostics.map { "\($0.kind.id) \($0.range.file.path) \($0.range.text)" }
  }

  @Test func loopsInLoopsEnd() {
    let loops = String(repeating: "{{#items}}", count: 9)
    let ends = String(repeating: "{{/items}}", count: 9)
    let found = place(of: "x\(loops)over and over\(ends)", ["items": Self.items])
    #expect(found == ["page.size Templates/t.mustache over and over"])
  }

  @Test func loopsThatWriteNothingEnd() {
    let loops = String(repeating: "{{#items}}", count: 12)
    let ends = String(repeating: "{{/items}}", count: 12)
    #expect(place(of: "x\(loops)\(ends)", ["items": Self.items]).count == 1)
  }

  @Test func theTextThatFillsThePageIsNamed() {
    let source = SourceFile(path: "Content/long.md", text: "a")
    var writer = HTMLWriter()
    writer.mark(source.wholeRange)
    writer.text(String(repeating: "a", count: 1000))
    let body = TemplateValue.markup(writer.finish())
    let loops = String(repeating: "{{#items}}", count: 4)
    let ends = String(repeating: "{{/items}}", count: 4)
    let found = place(
      of: "\(loops){{body}}\(ends)", ["items": Self.items, "body": body])
    #expect(found == ["page.size Content/long.md a"])
  }

  @Test func ordinaryPagesPass() {
    #expect(place(of: "{{#items}}{{n}}{{/items}}", ["items": Self.items]) == [])
  }
}
