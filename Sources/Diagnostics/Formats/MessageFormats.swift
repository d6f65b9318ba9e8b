/// The forms in which findings can be shown.
package enum MessageFormats {
  /// Every form, in the order in which help lists them.
  package static let all: [any MessageFormat] = [
    TextFormat(),
    JSONFormat(),
    SARIFFormat(),
    WorkflowFormat(),
  ]

  /// The names for `--messages`, in the order of `all`.
  package static var names: [String] { all.map(\.name) }

  /// The form of that name, if there is one.
  package static func named(_ name: String) -> (any MessageFormat)? {
    all.first { $0.name == name }
  }
}
