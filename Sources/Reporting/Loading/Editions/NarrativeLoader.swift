package import Diagnostics
import Formats

/// Reads one Markdown page with its front matter.
package enum NarrativeLoader {
  /// `needsTitle` tells whether the front matter must give a title.
  package static func load(
    _ file: SourceFile, slug: String, language: LanguageCode, needsTitle: Bool,
    collector: inout DiagnosticCollector
  ) -> Narrative {
    var findings = DiagnosticCollector()
    let document = MarkdownParser.parse(file, collector: &findings)
    collector.append(contentsOf: findings)
    // A text that could not be read or lost all it had is not told that it has no text or title.
    if document.blocks.isEmpty, findings.hasErrors {
      return Narrative(
        slug: slug, title: nil, document: document, language: language, signOff: nil)
    }
    let (title, signOff) = readFrontMatter(
      of: document, needsTitle: needsTitle, collector: &collector)
    if document.blocks.isEmpty {
      collector.report(.narrativeEmpty, "Page has a file but no text", at: file.startRange)
    }
    return Narrative(
      slug: slug, title: title, document: document, language: language, signOff: signOff)
  }

  private static func readFrontMatter(
    of document: MarkdownDocument, needsTitle: Bool, collector: inout DiagnosticCollector
  ) -> (title: ParameterText?, signOff: Narrative.SignOff?) {
    guard let range = document.frontMatterRange else {
      if needsTitle {
        collector.report(
          .narrativeTitle, "Page has no title", at: document.file.startRange,
          fixes: [
            Diagnostic.Fix(
              "Write the title at the top", replacing: document.file.startRange,
              with: "---\ntitle: Title of the page\n---\n\n")
          ])
      }
      return (nil, nil)
    }
    guard let root = YAMLReader.read(document.file, part: range, collector: &collector),
      var reader = MappingReader(root, collector: &collector)
    else { return (nil, nil) }
    let title =
      needsTitle
      ? reader.text("title", collector: &collector)
      : reader.optionalText("title", collector: &collector)
    let signOff = reader.optional("sign-off")
    reader.finish(collector: &collector)
    return (
      title.map { ParameterText($0, collector: &collector) },
      signOff.flatMap { readSignOff($0.value, collector: &collector) }
    )
  }

  private static func readSignOff(
    _ node: DataNode, collector: inout DiagnosticCollector
  ) -> Narrative.SignOff? {
    guard var reader = MappingReader(node, collector: &collector) else { return nil }
    let name = reader.text("name", collector: &collector)
    let date = reader.text("date", collector: &collector)
      .flatMap { CalendarDate.read($0, &collector) }
    let basis = reader.text("basis", collector: &collector)
    reader.finish(collector: &collector)
    guard let name, let date, let basis else { return nil }
    return Narrative.SignOff(name: name, date: date, basis: basis)
  }
}

extension DiagnosticKind {
  package static let narrativeEmpty = DiagnosticKind(
    "narrative.empty", title: "A page has text",
    explanation: "An empty page looks like a fault of the site, and its text may have been lost.",
    remedy: "Write the text, or remove the file.")
  package static let narrativeTitle = DiagnosticKind(
    "narrative.title", title: "A page has a title at the top of its file",
    explanation: "The title heads the page and names it in the contents list.",
    remedy: "Begin the file with three hyphens, a line 'title: …' and three hyphens again.")
}
