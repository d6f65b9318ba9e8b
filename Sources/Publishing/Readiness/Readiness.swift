/// How far one report is, from nothing to done.
package enum Readiness: String, CaseIterable, Sendable {
  /// There is no folder for it.
  case missing
  /// It says of itself that it is not finished.
  case draft
  /// It has errors, so it cannot be published.
  case invalid
  /// It could be published as it is.
  case ready
  /// Its site is in the output folder.
  case published
}
