package import Diagnostics

/// A part of an edition's standard text that is meant to differ from the last edition's.
package struct DeclaredChange: Sendable {
  /// The part: a section such as `text#heading`, a term or a parameter.
  package let part: Located<String>
  /// Why it was changed, for the national team's records. It is never printed.
  package let why: Located<String>
  /// The sums of the lines that went and of those that came, so that the declaration speaks about
  /// these words and no others.
  package let lines: [Located<String>]
}
