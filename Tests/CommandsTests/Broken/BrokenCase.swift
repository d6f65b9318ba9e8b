import Testing

/// One folder of `Tests/Broken`: a slip in otherwise sound content, and the messages it causes.
struct BrokenCase: Sendable, CustomTestStringConvertible {
  /// One change of the base content. Paths are bytes, because one case is about a name that is
  /// no text.
  enum Edit: Equatable {
    case replace([UInt8], old: [UInt8], new: [UInt8])
    case write([UInt8], [UInt8])
    case append([UInt8], [UInt8])
    case copy([UInt8], from: [UInt8])
    case delete([UInt8])
    case link([UInt8], to: [UInt8])
  }

  /// The folder's path inside `Tests/Broken`, such as `figures.form` or `figures.form/hyphen`.
  let name: String
  var edits: [Edit] = []
  /// Options for the command line.
  var arguments: [String] = []
  /// The path of the fault where no text of an edit is marked, such as a file that is missing.
  var place: String?
  /// Identifiers of messages that belong to the case besides its own, one for each message.
  var companions: [String] = []

  init(name: String) { self.name = name }

  /// The identifier that the case is about: the name of the outer folder.
  var identifier: String { String(name.prefix { $0 != "/" }) }

  var testDescription: String { name }
}
