package import Diagnostics
package import Formats
package import Reporting

/// Renders a text as the body of a section: parameters filled in, links and pictures resolved.
package struct NarrativeBody {
  private let narrative: Narrative
  private let context: ReportContext
  private let links: LinkResolver
  private let resolve: ParameterResolver
  private let renderer: MarkdownRenderer

  /// `section` is the slug of the section that the text stands in.
  package init(
    of narrative: Narrative, _ context: ReportContext, _ presentation: Presentation,
    section: String
  ) {
    self.narrative = narrative
    self.context = context
    links = LinkResolver(context, presentation, section: section)
    resolve = context.scope(of: narrative.language).resolver
    let isForeign = narrative.language != context.language
    renderer = MarkdownRenderer(
      options: MarkdownRenderer.Options(
        headingShift: presentation.headingShift,
        idPrefix: presentation == .pages ? "" : "\(section)-",
        language: isForeign ? narrative.language.description : nil,
        tableName: context.strings.word(.table)),
      resolve: resolve,
      rewriteLink: links.resolve,
      resolveImage: links.resolveImage)
  }

  /// The whole text.
  package func markup(collector: inout DiagnosticCollector) -> Markup {
    markup(of: narrative.form, collector: &collector)
  }

  /// A part of the text. A text in another language than the page is marked as such and, unless
  /// what stands before it was announced already, announced.
  package func markup(
    of form: MarkdownForm, isAnnounced: Bool = false, collector: inout DiagnosticCollector
  ) -> Markup {
    let body = renderer.render(form, collector: &collector)
    links.report(to: &collector)
    guard narrative.language != context.language, !isAnnounced else { return body }
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
