package import Diagnostics
import Formats

/// Markdown, up to the HTML that pages take in.
package enum FuzzedMarkdown: FuzzedReader {
  package static let name = "markdown"
  package static let endings = ["md"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    let document = MarkdownParser.parse(file, collector: &collector)
    let renderer = MarkdownRenderer(
      resolve: { name, range, _ in name.count % 2 == 0 ? Located("<\"&\(name)", at: range) : nil })
    let html = renderer.render(document, collector: &collector).bytes
    faults += AllowedHTML.faults(in: html)
    return html
  }
}
