/// What it means when figures break a rule of their table set.
package enum RuleWeight: String, CaseIterable, Sendable {
  /// The figures cannot be right.
  case error
  /// Implausible but possible: an error until the report answers it.
  case answerable
  /// Published, but somebody should look at it; an answer puts it to rest.
  case warning
  /// For information.
  case note
}
