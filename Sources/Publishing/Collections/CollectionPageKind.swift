package import Diagnostics

/// A kind of page above single reports. Each member has a file of its own and stands in
/// `CollectionPageKinds.all`.
package protocol CollectionPageKind: SendableMetatype {
  static func pages(
    of context: CollectionContext, collector: inout DiagnosticCollector
  ) -> [Page]
}

/// All kinds of pages above single reports.
package enum CollectionPageKinds {
  package static let all: [any CollectionPageKind.Type] = [
    NationalIndexPage.self,
    EditionIndexPage.self,
    AreaIndexPage.self,
    AccessibilityIndexPage.self,
    MeasureListPage.self,
    MeasurePage.self,
    LetterListPage.self,
    LetterPage.self,
    StatusPage.self,
    NotFoundPage.self,
  ]
}
