package import Diagnostics

/// A kind of page above single reports. Each member has a file of its own and stands in
/// `CollectionPageKinds.all`.
package protocol CollectionPageKind: SendableMetatype {
  /// The pages, each still to be composed: they are many and large, and made on all threads.
  static func pages(of context: CollectionContext) -> [PagePlan]
}

/// A page above single reports that is still to be composed.
package struct PagePlan: Sendable {
  /// Inside the publication's folder.
  package let path: String
  package let compose: @Sendable (inout DiagnosticCollector) -> Page

  init(_ path: String, compose: @escaping @Sendable (inout DiagnosticCollector) -> Page) {
    self.path = path
    self.compose = compose
  }
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
