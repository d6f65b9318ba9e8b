package import Diagnostics

/// A kind of page of a report's site. Each member has a file of its own and stands in
/// `ReportPageKinds.all`.
package protocol ReportPageKind: SendableMetatype {
  /// The pages of this kind; a page is a function of the context alone.
  static func pages(of context: ReportContext, collector: inout DiagnosticCollector) -> [Page]

  /// The files of these pages inside the folder of their language, without making them: for pages
  /// above the report, which are also made when the report itself is not.
  static func fileNames(of sections: [ReportSection]) -> [String]
}

/// All kinds of pages that a report's site has.
package enum ReportPageKinds {
  package static let all: [any ReportPageKind.Type] = [
    HomePage.self,
    NarrativePage.self,
    StatisticsPage.self,
    CommentaryPage.self,
    WholeReportPage.self,
    AccessibilityPage.self,
  ]
}
