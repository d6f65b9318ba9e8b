import Diagnostics
import Formats

/// Reads one sentence of the key facts.
enum KeyFactLoader {
  static func load(
    _ node: DataNode, pluralForms: [LanguageCode: Set<String>],
    collector: inout DiagnosticCollector
  ) -> KeyFact? {
    guard var reader = MappingReader(node, collector: &collector) else { return nil }
    let figure = reader.optionalText("figure", collector: &collector)
    let text = reader.required("text", collector: &collector)
    reader.finish(collector: &collector)
    var sentences: [LanguageCode: [String: ParameterText]] = [:]
    for item in text?.entries(collector: &collector) ?? [] {
      guard let language = LanguageCode(item.key.value) else {
        collector.report(
          .languageCode, "Language '\(item.key.value)' is not a language code", at: item.key.range)
        continue
      }
      sentences[language] = readSentence(
        item, known: pluralForms[language], collector: &collector)
    }
    let cell = figure.flatMap { ReportSettingsLoader.cellKey($0, &collector) }
    guard !sentences.isEmpty, (figure == nil) == (cell == nil) else { return nil }
    return KeyFact(figure: cell, sentences: sentences, range: node.range)
  }

  private static func readSentence(
    _ item: DataNode.Entry, known: Set<String>?, collector: inout DiagnosticCollector
  ) -> [String: ParameterText]? {
    guard let entries = item.value.entries else {
      guard let text = item.text(collector: &collector) else { return nil }
      return ["other": ParameterText(text, collector: &collector)]
    }
    guard var reader = MappingReader(item.value, collector: &collector) else { return nil }
    var forms: [String: ParameterText] = [:]
    if let other = reader.text("other", collector: &collector) {
      forms["other"] = ParameterText(other, collector: &collector)
    }
    // Without the words of the language its plural forms are not known, so all are taken.
    let names = known ?? Set(entries.map(\.key.value)).subtracting(["other"])
    for name in names.sorted() {
      if let text = reader.optionalText(name, collector: &collector) {
        forms[name] = ParameterText(text, collector: &collector)
      }
    }
    reader.finish(collector: &collector)
    return forms["other"] == nil ? nil : forms
  }
}
