package import Reporting

/// A part of a run, in the order in which they follow one another.
package enum RunStage: String, CaseIterable, Sendable {
  case inputs = "reading and digesting"
  case unchanged = "comparing with what is published"
  case shared = "checking what all share"
  case outlines = "figures of all reports"
  case reports = "reports"
  case collection = "pages above the reports"
  case publishing = "publishing"
}

/// Looks on while a run goes through its stages, to tell where the time goes. Nothing that is made
/// depends on it.
package protocol RunWatch: Sendable {
  /// A stage begins, and with it the one before ends.
  func begin(_ stage: RunStage)

  /// A moment, in nanoseconds since some other one. May be called from several threads at once.
  func moment() -> UInt64

  /// A report is done that was begun at a moment. May be called from several threads at once.
  func end(_ report: ReportAddress, since moment: UInt64)
}

/// Does not look.
package struct NoWatch: RunWatch {
  package init() {}

  package func begin(_ stage: RunStage) {}
  package func moment() -> UInt64 { 0 }
  package func end(_ report: ReportAddress, since moment: UInt64) {}
}
