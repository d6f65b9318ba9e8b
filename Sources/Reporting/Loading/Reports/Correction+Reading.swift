import Diagnostics
import Formats

extension Correction {
  /// Reads one entry of `corrections`.
  /// - Returns: `nil`, after a message, when its date or its text is missing or wrong.
  init?(
    _ node: DataNode, plainLanguage language: LanguageCode,
    collector: inout DiagnosticCollector
  ) {
    guard var reader = MappingReader(node, collector: &collector) else { return nil }
    let date = reader.text("date", collector: &collector)
      .flatMap { CalendarDate.read($0, &collector) }
    let text = reader.required("text", collector: &collector)
      .flatMap { LocalizedText($0, plainLanguage: language, collector: &collector) }
    reader.finish(collector: &collector)
    guard let date, let text else { return nil }
    self.init(date: date, text: text)
  }
}
