import Diagnostics
import Formats
import Reporting

/// The blocks of a commentary in the words of one language, as all pages show them: all but their
/// texts.
final class CommentaryContent: Sendable {
  private let onPages: [TemplateFields]
  private let onOnePage: [TemplateFields]

  /// What all reports of an edition have in common; `nil` where one of the words is a report's own.
  /// `scope` is that of the edition in the language of the text.
  convenience init?(
    _ text: KeyedText, _ plans: [TablePlan], in language: LanguageCode, _ scope: ParameterScope
  ) {
    let plans = plans.filter { !$0.definition.explainedBy.isEmpty }
    var captions: [String] = []
    for plan in plans {
      guard let caption = plan.caption else { return nil }
      captions.append(caption)
    }
    var titles: [String] = []
    for block in text.blocks {
      let title = scope.inAllReports {
        block.heading.content.plainText(resolving: $0, collector: &$1)
      }
      guard let title else { return nil }
      titles.append(title)
    }
    self.init(text, titles, zip(plans.map(\.definition), captions), in: language)
  }

  convenience init(
    _ text: KeyedText, _ context: ReportContext, collector: inout DiagnosticCollector
  ) {
    let tables = context.report.edition.tableSet.tables.filter { !$0.explainedBy.isEmpty }
    var captions: [String] = []
    for table in tables { captions.append(context.caption(of: table, collector: &collector)) }
    let resolver = context.scope(of: text.narrative.language).resolver
    var titles: [String] = []
    for block in text.blocks {
      titles.append(
        block.heading.content.plainText(resolving: resolver, collector: &collector))
    }
    self.init(text, titles, zip(tables, captions), in: context.language)
  }

  private init(
    _ text: KeyedText, _ titles: [String], _ captions: some Sequence<(TableDefinition, String)>,
    in language: LanguageCode
  ) {
    let blocks = titles.indices.map { index in
      CommentaryBlock(
        text.blocks[index].heading, letter: Edition.letter(at: index), title: titles[index],
        language: text.narrative.language == language ? nil : text.narrative.language,
        tables: captions.filter { table, _ in
          table.explainedBy.contains { $0.value == text.blocks[index].heading.id }
        }.map { ($0.0.key.value, $0.1) })
    }
    onPages = blocks.map { $0.fields(.pages) }
    onOnePage = blocks.map { $0.fields(.onePage) }
  }

  /// The fields of each block but its text.
  func blocks(_ presentation: Presentation) -> [TemplateFields] {
    presentation == .pages ? onPages : onOnePage
  }
}
