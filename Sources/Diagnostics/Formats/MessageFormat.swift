/// One way to show the findings of a run; a new one needs its file and a line in
/// `MessageFormats.all`.
package protocol MessageFormat: Sendable {
  /// The word after `--messages`.
  var name: String { get }
  /// Where the text belongs.
  var destination: MessageDestination { get }

  /// All findings of the report, in its order, with a line end at the end.
  func text(of report: MessageReport) -> String

  /// The same format with or without colours; formats that have none stay as they are.
  func colored(_ usesColor: Bool) -> Self
}

extension MessageFormat {
  package func colored(_ usesColor: Bool) -> Self { self }
}

/// The stream that a form of the messages is written to.
package enum MessageDestination: Sendable {
  /// For people; standard output stays free for what they asked for.
  case standardError
  /// For programs, which must find nothing else there.
  case standardOutput
}
