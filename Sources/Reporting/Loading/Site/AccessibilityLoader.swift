package import Diagnostics
import Formats

/// Reads `accessibility` of `site.yaml`.
struct AccessibilityLoader {
  private var collector = DiagnosticCollector()

  /// `nil` after a message: nothing may be published without the statement.
  static func load(
    _ entry: DataNode.Entry?, in root: DataNode, collector: inout DiagnosticCollector
  ) -> AccessibilityDetails? {
    guard let entry else {
      let first = root.entries?.first?.key.range ?? root.range
      collector.report(
        .statementContact, "Contact for accessibility is missing: there is no 'accessibility'",
        at: first.part(0, 0))
      return nil
    }
    guard var reader = MappingReader(entry.value, collector: &collector) else { return nil }
    var loader = AccessibilityLoader()
    let details = loader.details(&reader, entry)
    reader.finish(collector: &loader.collector)
    collector.append(contentsOf: loader.collector)
    return details
  }

  private mutating func details(
    _ reader: inout MappingReader, _ entry: DataNode.Entry
  ) -> AccessibilityDetails? {
    let organisation = localized("organisation", &reader)
    let contact = contact(reader.optional("contact"), entry)
    let compliance = reader.required("compliance", collector: &collector).flatMap { entry in
      entry.choice(AccessibilityDetails.Compliance.self, collector: &collector)
        .map { Located($0, at: entry.value.range) }
    }
    let limits = list("limits", &reader)
    let tests = list("tests", &reader)
    let prepared = date("prepared", &reader)
    let reviewed = date("reviewed", &reader)
    let enforcement = enforcement(
      reader.required("enforcement", collector: &collector))
    guard let organisation, let contact, let compliance, let prepared, let reviewed,
      let enforcement
    else { return nil }
    checkLimits(compliance, limits)
    checkDates(prepared, reviewed)
    return AccessibilityDetails(
      organisation: organisation, contactEmail: contact.email,
      contactTelephone: contact.telephone, answerTime: contact.answerTime,
      compliance: compliance, limits: limits, tests: tests, prepared: prepared.value,
      reviewed: reviewed.value, enforcement: enforcement)
  }

  private typealias Contact = (
    email: Located<String>, telephone: Located<String>?, answerTime: LocalizedText
  )

  private mutating func contact(_ entry: DataNode.Entry?, _ outer: DataNode.Entry) -> Contact? {
    guard let entry else {
      collector.report(
        .statementContact, "Contact for accessibility is missing", at: outer.key.range)
      return nil
    }
    guard var reader = MappingReader(entry.value, collector: &collector) else { return nil }
    let email = reader.optionalText("email", collector: &collector)
    let telephone = reader.optionalText("telephone", collector: &collector)
    let answerTime = localized("answer-within", &reader)
    reader.finish(collector: &collector)
    guard let email, email.value.contains("@") else {
      collector.report(
        .statementContact, "Contact for accessibility has no email address",
        at: email?.range ?? entry.key.range)
      return nil
    }
    return answerTime.map { (email, telephone, $0) }
  }

  private mutating func checkLimits(
    _ compliance: Located<AccessibilityDetails.Compliance>, _ limits: [LocalizedText]
  ) {
    if compliance.value == .fully, let first = limits.first {
      collector.report(
        .statementLimits, "Limits contradict the compliance 'fully'", at: first.range,
        notes: [Diagnostic.Note("Compliance is stated here", at: compliance.range)])
    } else if compliance.value != .fully, limits.isEmpty {
      collector.report(
        .statementLimits, "Limits are missing under 'limits'", at: compliance.range)
    }
  }

  private mutating func checkDates(
    _ prepared: Located<CalendarDate>, _ reviewed: Located<CalendarDate>
  ) {
    guard reviewed.value < prepared.value else { return }
    collector.report(
      .dateForm, "Day of the review is before the day of preparation", at: reviewed.range,
      notes: [Diagnostic.Note("The statement was prepared here", at: prepared.range)])
  }

  private mutating func enforcement(
    _ entry: DataNode.Entry?
  ) -> [AccessibilityDetails.Enforcement]? {
    guard let entry else { return nil }
    let entries = entry.entries(collector: &collector)
    let enforcement = entries.compactMap { item -> AccessibilityDetails.Enforcement? in
      guard var reader = MappingReader(item.value, collector: &collector) else { return nil }
      let body = body(&reader)
      let advice = reader.optional("advice").flatMap { inner -> AccessibilityDetails.Body? in
        guard var reader = MappingReader(inner.value, collector: &collector) else { return nil }
        let advice = self.body(&reader)
        reader.finish(collector: &collector)
        return advice
      }
      reader.finish(collector: &collector)
      return body.map { .init(nation: item.key, body: $0, advice: advice) }
    }
    // A nation whose body has a fault is not missing.
    return enforcement.count == entries.count ? enforcement : nil
  }

  private mutating func body(_ reader: inout MappingReader) -> AccessibilityDetails.Body? {
    let name = localized("name", &reader)
    let url = reader.text("url", collector: &collector)
      .flatMap { SiteLoader.checkURL($0, endsWithSlash: false, &collector) }
    guard let name, let url else { return nil }
    return .init(name: name, url: url)
  }

  private mutating func localized(
    _ key: String, _ reader: inout MappingReader
  ) -> LocalizedText? {
    reader.required(key, collector: &collector)
      .flatMap { LocalizedText($0, collector: &collector) }
  }

  private mutating func list(_ key: String, _ reader: inout MappingReader) -> [LocalizedText] {
    guard let entry = reader.optional(key) else { return [] }
    return entry.elements(collector: &collector).compactMap { element in
      LocalizedText(DataNode.Entry(key: entry.key, value: element), collector: &collector)
    }
  }

  private mutating func date(
    _ key: String, _ reader: inout MappingReader
  ) -> Located<CalendarDate>? {
    reader.text(key, collector: &collector).flatMap { CalendarDate.read($0, &collector) }
  }
}

extension DiagnosticKind {
  package static let statementContact = DiagnosticKind(
    "accessibility.contact", title: "The accessibility statement has a contact",
    explanation: """
      A public body must say where people can report what they cannot use, and ask for it in \
      another form. Without a contact the statement is not valid, so nothing is published.
      """,
    remedy: """
      Give 'email' under 'accessibility' and 'contact' in site.yaml, and under 'answer-within' \
      how long an answer takes.
      """)
  package static let statementLimits = DiagnosticKind(
    "accessibility.limits", title: "Limits are named exactly where compliance is not full",
    explanation: """
      The statement must name each part that cannot be used by everybody, why, and what there \
      is instead. It would be wrong to name none, and to claim full compliance beside a list.
      """,
    remedy: "Correct 'compliance', or the list under 'limits'.")
}
