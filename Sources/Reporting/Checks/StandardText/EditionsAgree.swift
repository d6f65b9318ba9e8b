package import Diagnostics
import Formats

/// Holds the standard text of every edition against that of the edition before: what differs must
/// be declared.
package enum EditionsAgree {
  /// `jobs` is how many editions are compared at once.
  package static func check(
    _ publication: Publication, jobs: Int = 1, collector: inout DiagnosticCollector
  ) {
    let compared = ConcurrentMap.map(publication.editions, jobs: jobs) { edition in
      publication.edition(edition.id.previous).map { last in
        (last, changes(from: last, to: edition, publication.site.languages))
      }
    }
    for (edition, compared) in zip(publication.editions, compared) {
      if let (last, changes) = compared {
        check(edition, after: last, changes, collector: &collector)
      } else {
        for change in edition.declaredChanges { reportUnneeded(change.part, &collector) }
      }
    }
  }

  private static func changes(
    from last: Edition, to edition: Edition, _ languages: [LanguageCode]
  ) -> [PassageChange] {
    languages.flatMap { language -> [PassageChange] in
      let old = values(of: last, language)
      let new = values(of: edition, language)
      let pairs = new.keys.sorted().compactMap { key in
        old[key].flatMap { was in new[key].map { ([was], [$0]) } }
      }
      let earlier = texts(of: last, language)
      let texts = texts(of: edition, language).compactMap { slug, text in
        earlier[slug].map {
          (EditionLine.all(in: $0), EditionLine.all(in: text))
        }
      }
      return (pairs + texts.sorted { $0.1.first?.part ?? "" < $1.1.first?.part ?? "" })
        .flatMap { PassageChange.all(from: $0.0, to: $0.1) }
    }
  }

  /// Texts by their names. Keyed texts that lack a block that a table needs are left out: that
  /// was said already.
  private static func texts(of edition: Edition, _ language: LanguageCode) -> [String: Narrative] {
    let tables = edition.tableSet.tables
    func whole(_ text: KeyedText?, _ keys: [String]) -> Narrative? {
      text.flatMap { text in
        keys.allSatisfy { text.index(of: $0) != nil } ? text.narrative : nil
      }
    }
    let keyed = [
      whole(edition.commentary[language], tables.flatMap { $0.explainedBy.map(\.value) }),
      whole(edition.notes[language], tables.flatMap { $0.notes.map(\.value) }),
    ]
    let all = edition.standardTexts.values.map { $0[language] } + keyed
    return Dictionary(all.compactMap { $0 }.map { ($0.slug, $0) }) { first, _ in first }
  }

  private static func values(of edition: Edition, _ language: LanguageCode) -> [String: EditionLine]
  {
    var ranges: [String: SourceRange] = [:]
    for (key, text) in edition.terms { ranges["terms.\(key)"] = text[language]?.range }
    for (key, text) in edition.parameters { ranges["parameters.\(key)"] = text[language]?.range }
    ranges["title"] = edition.title[language]?.range
    return Dictionary(
      uniqueKeysWithValues: ranges.map { ($0.key, EditionLine(part: $0.key, range: $0.value)) })
  }

  private static func check(
    _ edition: Edition, after last: Edition, _ changes: [PassageChange],
    collector: inout DiagnosticCollector
  ) {
    if changes.isEmpty, !collector.hasErrors, let first = edition.declaredChanges.first {
      collector.report(
        .changeUnneeded, "Changes are declared, but edition '\(last.id)' has the same words",
        at: first.part.range)
      return
    }
    let sums = Dictionary(grouping: changes, by: \.part)
      .mapValues { $0.flatMap(\.lines).map(\.sum) }
    var doubtful: Set<String> = []
    for change in changes {
      let declared = edition.declaredChanges.first { $0.part.value == change.part }
      let known = Set(declared?.lines.map(\.value) ?? [])
      let finding = UndeclaredPassage(change, known, declared, edition, last)
      guard let finding else { continue }
      doubtful.insert(change.part)
      collector.report(finding.diagnostic(sums: sums[change.part] ?? []))
    }
    for declared in edition.declaredChanges where !doubtful.contains(declared.part.value) {
      guard let present = sums[declared.part.value] else {
        reportUnneeded(declared.part, &collector)
        continue
      }
      for line in declared.lines where !present.contains(line.value) {
        reportUnneeded(line, &collector)
      }
    }
  }

  /// Where a text could not be read, nobody knows what is left of a declared change.
  private static func reportUnneeded(
    _ word: Located<String>, _ collector: inout DiagnosticCollector
  ) {
    guard !collector.hasErrors else { return }
    collector.report(
      .changeUnneeded, "'\(word.value)' is declared as changed but is not", at: word.range)
  }
}

extension DiagnosticKind {
  package static let changeUnneeded = DiagnosticKind(
    "editions.change-unneeded", .warning, title: "Every declared change is there",
    explanation: """
      The last edition has the same words. A change that was planned may have been lost, or the \
      declaration was copied from the edition before.
      """,
    remedy: "Make the change, or delete the declaration from 'changes-since-last'.")
}
