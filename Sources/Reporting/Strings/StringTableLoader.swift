package import Diagnostics
import Formats

/// Reads `strings/LANG.yaml`.
package struct StringTableLoader {
  /// - Returns: `nil` when a word that the program needs is missing; all are reported.
  package static func load(
    _ file: SourceFile, language: LanguageCode, collector: inout DiagnosticCollector
  ) -> StringTable? {
    guard let root = YAMLReader.read(file, collector: &collector),
      var reader = MappingReader(root, collector: &collector)
    else { return nil }
    let name = group("language", of: &reader, collector: &collector) { group, collector in
      group.text("name", collector: &collector)?.value
    }
    let separator = group("numbers", of: &reader, collector: &collector) { group, collector in
      group.text("group-separator", collector: &collector)?.value
    }
    let dates = group("dates", of: &reader, collector: &collector, read: readDates)
    let plurals = reader.required("plurals", collector: &collector)
    let words = reader.required("words", collector: &collector)
    let nations = readTexts(reader.required("nations", collector: &collector), &collector)
    let regions = readTexts(reader.optional("regions"), &collector)
    let alphabet = reader.texts("alphabet", collector: &collector).map { $0.value.lowercased() }
    let templateWords = readTexts(reader.optional("template-words"), &collector)
    reader.finish(collector: &collector)
    let pluralForms = readPlurals(plurals, collector: &collector)
    guard
      let read = readWords(words, forms: Set(pluralForms.values), collector: &collector),
      let name, let separator, let dates
    else { return nil }
    return StringTable(
      language: language, name: name, groupSeparator: separator, months: dates.months,
      dateForm: dates.date, midYearForm: dates.midYear, periodForm: dates.period,
      pluralForms: pluralForms, words: read,
      nations: Dictionary(nations.map { ($0.key, $0.text) }) { first, _ in first },
      regions: Dictionary(regions.map { ($0.key, $0.text) }) { first, _ in first },
      alphabet: alphabet,
      templateWords: templateWords)
  }

  private typealias Dates = (months: [String], date: String, midYear: String, period: String)

  private static func group<Value>(
    _ key: String, of reader: inout MappingReader, collector: inout DiagnosticCollector,
    read: (inout MappingReader, inout DiagnosticCollector) -> Value?
  ) -> Value? {
    guard let entry = reader.required(key, collector: &collector),
      var group = MappingReader(entry.value, collector: &collector)
    else { return nil }
    defer { group.finish(collector: &collector) }
    return read(&group, &collector)
  }

  private static func readDates(
    _ group: inout MappingReader, collector: inout DiagnosticCollector
  ) -> Dates? {
    let place = group.optional("months")?.key.range ?? group.node.range.part(0, 0)
    let months = group.texts("months", collector: &collector).map(\.value)
    let date = group.text("date", collector: &collector)
    let midYear = group.text("mid-year", collector: &collector)
    let period = group.text("period", collector: &collector)
    guard months.count == 12 else {
      collector.report(
        .stringsMonths, "List 'months' needs 12 names, not \(months.count)", at: place)
      return nil
    }
    guard let date, let midYear, let period else { return nil }
    return (months, date.value, midYear.value, period.value)
  }

  private static func readTexts(
    _ entry: DataNode.Entry?, _ collector: inout DiagnosticCollector
  ) -> [(key: String, text: String)] {
    guard let entries = entry?.entries(collector: &collector) else { return [] }
    return entries.compactMap { item in
      item.text(collector: &collector).map { (item.key.value, $0.value) }
    }
  }

  private static func readPlurals(
    _ entry: DataNode.Entry?, collector: inout DiagnosticCollector
  ) -> [Int: String] {
    var forms: [Int: String] = [:]
    for item in entry?.entries(collector: &collector) ?? [] {
      for element in item.elements(collector: &collector) {
        if let number = element.scalar.flatMap({ Int($0.value) }) {
          forms[number] = item.key.value
        } else {
          collector.report(
            .dataWrongType, "A whole number must stand here", at: element.range)
        }
      }
    }
    return forms
  }

  private static func readWords(
    _ entry: DataNode.Entry?, forms: Set<String>, collector: inout DiagnosticCollector
  ) -> [InterfaceWord: StringTable.Word]? {
    guard let entry, var reader = MappingReader(entry.value, collector: &collector) else {
      return nil
    }
    var words: [InterfaceWord: StringTable.Word] = [:]
    for key in InterfaceWord.allCases {
      guard let item = reader.required(key.rawValue, collector: &collector) else { continue }
      words[key] = readWord(item, forms: forms, collector: &collector)
    }
    reader.finish(collector: &collector)
    return words.count == InterfaceWord.allCases.count ? words : nil
  }

  private static func readWord(
    _ item: DataNode.Entry, forms: Set<String>, collector: inout DiagnosticCollector
  ) -> StringTable.Word? {
    guard item.value.entries != nil else {
      return item.text(collector: &collector).map { .plain($0.value) }
    }
    return PluralForms.read(item, known: forms, collector: &collector).map { .plural($0) }
  }
}

extension DiagnosticKind {
  package static let stringsMonths = DiagnosticKind(
    "strings.months", title: "A language names all twelve months",
    explanation: "Dates in captions and text are written with these names.",
    remedy: "List the twelve names in the order of the year.")
}
