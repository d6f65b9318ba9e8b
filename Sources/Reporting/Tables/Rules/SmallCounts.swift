/// What a table set says about counts so small that somebody may be recognised in them.
package enum SmallCounts: String, CaseIterable, Sendable {
  /// They are published like all others.
  case published
  /// They are published, and each is listed for a second look.
  case listed

  /// The counts that are meant: the usual bounds of statistical disclosure control.
  package static let range = 1...4
}
