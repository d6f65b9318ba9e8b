import Diagnostics
import Reporting

/// A report on its way through the stages of a build.
struct BuildItem: Sendable {
  let address: ReportAddress
  /// Without its texts, which are there only while its site is made: however many reports there
  /// are, only outlines of them are in memory together.
  var report: Report?
  /// About the files that the outline was read from; not said yet.
  var outlineFindings = OutlineFindings()
  let isDraft: Bool
  /// Whether the definitions of its tables could be read.
  let checksFigures: Bool
  /// Whether other reports may show its figures beside their own.
  var hasSoundFigures: Bool
  /// What is published, if it was made from the same inputs without a finding.
  var kept: KeptSite?
  /// What the pages above the sites need to know, once the report has been read whole.
  var summary: ReportSummary?
  var findings = DiagnosticCollector()
  var isHandedOver = false
}

extension BuildItem {
  /// A site that is kept and that no other report looks at.
  init(keptAt address: ReportAddress) {
    self.init(
      address: address, report: nil, isDraft: false, checksFigures: true, hasSoundFigures: true)
  }
}
