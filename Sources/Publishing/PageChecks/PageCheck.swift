import Diagnostics
import Formats
import Reporting

/// A rule that every finished page must keep. Each member has a file of its own with its message
/// at the foot and stands in `PageChecks.all`.
protocol PageCheck: SendableMetatype {
  /// Every place where the page breaks the rule.
  static func faults(in page: PageFacts, of site: SitePlan) -> [PageFault]

  /// The rule as the accessibility statement tells readers of it; `nil` if it is not for them.
  static var fact: InterfaceWord? { get }
}

extension PageCheck {
  static var fact: InterfaceWord? { nil }
}

/// The rules for finished pages, in the order in which they are applied.
enum PageChecks {
  static let all: [any PageCheck.Type] = [
    TitleAndLanguage.self,
    HeadingsInOrder.self,
    IdentifiersUnique.self,
    TablesDescribed.self,
    ImagesNamed.self,
    LinksResolve.self,
  ]
}

/// A fault in the bytes of a page, before it is known what caused them.
struct PageFault: Sendable {
  let kind: DiagnosticKind
  let summary: String
  /// The first byte of the faulty tag.
  let offset: Int

  init(_ kind: DiagnosticKind, _ summary: String, at offset: Int) {
    self.kind = kind
    self.summary = summary
    self.offset = offset
  }
}
