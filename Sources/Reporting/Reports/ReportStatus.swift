/// How far a report has come.
package enum ReportStatus: String, CaseIterable, Sendable {
  /// Not for the public: built only when drafts are asked for.
  case draft
  /// Shows what a report looks like; says so on every page.
  case sample
  case published
}
