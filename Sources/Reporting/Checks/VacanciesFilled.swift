package import Diagnostics

/// Finds posts that were vacant in the report before already.
package enum VacanciesFilled {
  /// `previous` is the same area's report of the edition before.
  package static func check(
    _ report: Report, after previous: Report, collector: inout DiagnosticCollector
  ) {
    for person in report.settings.people where person.name == nil {
      let post = person.post.texts.mapValues(\.value)
      guard
        let earlier = previous.settings.people.first(where: { other in
          other.name == nil && other.post.texts.mapValues(\.value) == post
        })
      else { continue }
      let name = person.post.texts.sorted { $0.key < $1.key }.first?.value.value ?? ""
      collector.report(
        .vacancyOld, "Post '\(name)' was vacant in edition '\(previous.edition.id)' already",
        at: person.range,
        notes: [Diagnostic.Note("It was vacant here", at: earlier.range)])
    }
  }
}

extension DiagnosticKind {
  package static let vacancyOld = DiagnosticKind(
    "report.vacancy-old", .warning, title: "A post is not called vacant for years",
    explanation: """
      Most often the line was copied from last year's report and the post has been filled \
      since.
      """,
    remedy: "Name the person who holds the post now, or delete the line.")
}
