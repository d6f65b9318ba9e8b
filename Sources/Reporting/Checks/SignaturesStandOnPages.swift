package import Diagnostics

/// Sees to it that the pages that people sign are there.
enum SignaturesStandOnPages: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    let pages = [ContentLayout.introduction] + (report.before + report.after).map(\.slug)
    for sign in report.settings.people.flatMap(\.signs) where !pages.contains(sign.value) {
      let near = EditDistance.nearest(to: sign.value, among: pages)
      collector.report(
        .signedPage,
        "There is no page '\(sign.value)' to sign".didYouMean(near), at: sign.range,
        fixes: Diagnostic.Fix.writing(near, at: sign.range))
    }
  }
}

extension DiagnosticKind {
  package static let signedPage = DiagnosticKind(
    "report.signed-page", title: "People sign pages that exist",
    explanation: "The name and post would not appear anywhere.",
    remedy: "Write 'introduction' or the name of a local page, without its number and '.md'.")
}
