package import Diagnostics
import Formats

/// Templates: two of them, divided by a byte that is no text, which may include one another, up to
/// the page.
package enum FuzzedTemplates: FuzzedReader {
  package static let name = "templates"
  package static let endings = ["mustache"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    let parts = file.bytes.split(separator: 0xFF, maxSplits: 1)
    let files = zip(["one", "partials/two"], parts).map { name, bytes in
      (name: name, file: SourceFile(path: "Templates/\(name).mustache", bytes: Array(bytes)))
    }
    let library = TemplateLibrary(files: files, collector: &collector)
    guard library["one"] != nil else { return [] }
    let page = library.render("one", with: record, collector: &collector).bytes
    var fast = library
    fast.recordsOrigins = false
    var ignored = DiagnosticCollector()
    if fast.render("one", with: record, collector: &ignored).bytes != page {
      faults.append("a page without origins has other bytes")
    }
    let template = files.flatMap(\.file.bytes)
    if !template.contains(UInt8(ascii: "\u{1}")), page.contains(1) { faults.append("raw value") }
    return page
  }

  private static let record: TemplateRecord = [
    "title": "<\"T&", "yes": true, "no": false, "name": "partials/two",
    "items": [["title": "first", "href": "a.html"], ["title": "second", "inner": [["x": "y"]]]],
    "texts": .texts(["a", "b"]), "frame": ["title": "inside", "lang": "en"],
  ]
}
