/// An area or an edition that a run was asked for does not exist. The fault is in the command, not
/// in the content: a run for something that does not exist would do nothing and look successful.
package struct UnknownSelection: Error, Equatable {
  /// What it is, in the words of a message.
  package let kind: String
  package let name: String
  /// What was probably meant.
  package let suggestion: String?
}
