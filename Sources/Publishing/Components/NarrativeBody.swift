package import Diagnostics
package import Formats
package import Reporting

/// Renders Markdown as the body of a section: parameters filled in, links and pictures resolved.
package struct NarrativeBody {
  private let context: ReportContext
  private let presentation: Presentation
  /// The slug of the section that the text stands in.
  private let section: String

  package init(_ context: ReportContext, _ presentation: Presentation, section: String) {
    self.context = context
    self.presentation = presentation
    self.section = section
  }

  /// A whole text.
  package func markup(
    of narrative: Narrative, collector: inout DiagnosticCollector
  ) -> Markup {
    markup(narrative.form, of: narrative, collector: &collector)
  }

  /// A part of a text. A text in another language than the page is marked as such and, unless
  /// what stands before it was announced already, announced.
  package func markup(
    _ form: MarkdownForm, of narrative: Narrative, isAnnounced: Bool = false,
    collector: inout DiagnosticCollector
  ) -> Markup {
    let links = LinkResolver(context, presentation, section: section)
    let isForeign = narrative.language != context.language
    let renderer = MarkdownRenderer(
      options: MarkdownRenderer.Options(
        headingShift: presentation.headingShift,
        idPrefix: presentation == .pages ? "" : "\(section)-",
        language: isForeign ? narrative.language.description : nil,
        tableName: context.strings.word(.table)),
      resolve: context.scope(of: narrative.language).resolver,
      rewriteLink: links.resolve,
      resolveImage: links.resolveImage)
    let body = renderer.render(form, collector: &collector)
    links.report(to: &collector)
    guard isForeign, !isAnnounced else { return body }
    var result = notice(about: narrative.language)
    result.append(body)
    return result
  }

  private func notice(about language: LanguageCode) -> Markup {
    var writer = HTMLWriter()
    let name = context.publication.strings(language).name
    writer.element(
      "p", .class("govuk-inset-text"),
      text: context.strings.word(.untranslated, ["language": name]))
    return writer.finish()
  }
}
