package import Diagnostics
import Formats
import Reporting

/// Every picture and every drawing with a text alternative (WCAG 2.2, success criterion 1.1.1).
enum ImagesNamed: PageCheck {
  static let fact: InterfaceWord? = .factImages

  static func faults(in page: PageFacts, of site: SitePlan) -> [PageFault] {
    page.unnamedImages.map {
      PageFault(.pageImage, "Picture has no text alternative", at: $0)
    }
  }
}

extension DiagnosticKind {
  package static let pageImage = DiagnosticKind(
    "page.image", title: "Every picture has a text alternative",
    explanation: "People who cannot see it would not learn what it says.",
    remedy: "Write the text between the square brackets of the picture, or correct the template.")
}
