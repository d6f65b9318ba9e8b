package import Diagnostics
import Formats

/// Reads `report.yaml`.
package enum ReportSettingsLoader {
  /// - Returns: `nil` when the file cannot be read or gives no status.
  package static func load(
    _ file: SourceFile, defaultLanguage: LanguageCode, collector: inout DiagnosticCollector
  ) -> ReportSettings? {
    guard let root = YAMLReader.read(file, collector: &collector),
      var reader = MappingReader(root, collector: &collector)
    else { return nil }
    let name = reader.optional("name")
    let forms = reader.optional("name-forms")
    let status = reader.required("status", collector: &collector)?
      .choice(ReportStatus.self, collector: &collector)
    let day = reader.optionalText("published", collector: &collector)
    let corrections = reader.optional("corrections")
    let people = reader.optional("people")
    let answers = reader.optional("answers")
    let published = reader.optional("published-values")
    reader.finish(collector: &collector)
    var unread: Set<CellKey> = []
    let settings = ReportSettings(
      file: file, status: status ?? .draft,
      published: day.flatMap { CalendarDate.read($0, &collector) },
      corrections: corrections?.elements(collector: &collector).compactMap {
        Correction($0, plainLanguage: defaultLanguage, collector: &collector)
      } ?? [],
      name: name.flatMap {
        LocalizedText($0, plainLanguage: defaultLanguage, collector: &collector)
      },
      nameForms: readForms(forms, collector: &collector),
      people: people?.elements(collector: &collector).compactMap {
        readPerson($0, defaultLanguage, &collector)
      } ?? [],
      answers: answers?.elements(collector: &collector).compactMap {
        readAnswer($0, defaultLanguage, &unread, &collector)
      } ?? [],
      publishedValues: published?.elements(collector: &collector).compactMap {
        readPublishedValue($0, &unread, &collector)
      } ?? [], unreadCells: unread)
    return status == nil ? nil : settings
  }

  private static func readForms(
    _ entry: DataNode.Entry?, collector: inout DiagnosticCollector
  ) -> [LanguageCode: [String: String]] {
    var result: [LanguageCode: [String: String]] = [:]
    for item in entry?.entries(collector: &collector) ?? [] {
      guard let language = LanguageCode(item.key.value) else {
        collector.report(
          .languageCode, "Language '\(item.key.value)' is not a language code", at: item.key.range)
        continue
      }
      for form in item.entries(collector: &collector) {
        result[language, default: [:]][form.key.value] = form.text(collector: &collector)?.value
      }
    }
    return result
  }

  private static func readPerson(
    _ node: DataNode, _ language: LanguageCode, _ collector: inout DiagnosticCollector
  ) -> Person? {
    guard var reader = MappingReader(node, collector: &collector) else { return nil }
    let vacant = reader.optional("vacant")?.choice(YesOrNo.self, collector: &collector) == .true
    let name =
      vacant
      ? reader.optionalText("name", collector: &collector)
      : reader.text("name", collector: &collector)
    let rank = reader.optionalText("rank", collector: &collector)
    let postNominals = reader.optionalText("post-nominals", collector: &collector)
    let post = reader.required("post", collector: &collector)
      .flatMap { LocalizedText($0, plainLanguage: language, collector: &collector) }
    let organisation = reader.optional("organisation")
      .flatMap { LocalizedText($0, plainLanguage: language, collector: &collector) }
    let signs = reader.texts("signs", collector: &collector)
    reader.finish(collector: &collector)
    guard let post, vacant || name != nil else { return nil }
    return Person(
      range: node.range, name: vacant ? nil : name, rank: rank?.value,
      postNominals: postNominals?.value, post: post, organisation: organisation, signs: signs)
  }

  private enum YesOrNo: String, CaseIterable { case `true`, `false` }

  private static func readAnswer(
    _ node: DataNode, _ language: LanguageCode, _ unread: inout Set<CellKey>,
    _ collector: inout DiagnosticCollector
  ) -> Answer? {
    guard var reader = MappingReader(node, collector: &collector) else { return nil }
    let message = reader.text("message", collector: &collector)
    let cell = reader.text("cell", collector: &collector)
      .flatMap { cellKey($0, &collector) }
    let figures = reader.required("figures", collector: &collector)
    let reason = reader.required("reason", collector: &collector)
      .flatMap { LocalizedText($0, plainLanguage: language, collector: &collector) }
    let name = reader.text("name", collector: &collector)
    let date = reader.text("date", collector: &collector)
      .flatMap { CalendarDate.read($0, &collector) }
    reader.finish(collector: &collector)
    guard let message, let cell, let figures, let reason, let name, let date else {
      if let cell { unread.insert(cell.value) }
      return nil
    }
    return Answer(
      message: message, cell: cell, figures: readFigures(figures, &collector), reason: reason,
      name: name, date: date)
  }

  private static func readFigures(
    _ entry: DataNode.Entry, _ collector: inout DiagnosticCollector
  ) -> [Answer.Figure] {
    entry.entries(collector: &collector).compactMap { item in
      guard let cell = cellKey(item.key, &collector), let value = item.text(collector: &collector)
      else { return nil }
      return Answer.Figure(cell: cell, value: value)
    }
  }

  private static func readPublishedValue(
    _ node: DataNode, _ unread: inout Set<CellKey>, _ collector: inout DiagnosticCollector
  ) -> PublishedValue? {
    guard var reader = MappingReader(node, collector: &collector) else { return nil }
    let cell = reader.text("cell", collector: &collector).flatMap { cellKey($0, &collector) }
    let value = reader.text("value", collector: &collector)
    let source = reader.text("source", collector: &collector)
    reader.finish(collector: &collector)
    let number = value.flatMap { readNumber($0, &collector) }
    guard let cell, let value, let number, let source else {
      if let cell { unread.insert(cell.value) }
      return nil
    }
    return PublishedValue(cell: cell, value: Located(number, at: value.range), source: source)
  }

  private static func readNumber(
    _ text: Located<String>, _ collector: inout DiagnosticCollector
  ) -> Int? {
    if case .number(let number) = FigureText.parse(text.value) { return number }
    collector.report(.figureForm, "'\(text.value)' is not a whole number", at: text.range)
    return nil
  }

  static func cellKey(
    _ text: Located<String>, _ collector: inout DiagnosticCollector
  ) -> Located<CellKey>? {
    if let cell = CellKey(text.value) { return Located(cell, at: text.range) }
    collector.report(
      .dataWrongType, "A cell is written as table.row.column, not '\(text.value)'",
      at: text.range)
    return nil
  }
}
