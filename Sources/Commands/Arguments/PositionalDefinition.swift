/// One argument that is known by its position.
package struct PositionalDefinition: Sendable {
  /// How often an argument is given.
  package enum Count: Sendable {
    case one
    case atMostOne
    /// None or more; only for the last one.
    case any
  }

  /// What it is called in help and in messages, such as `DIR`.
  package let name: String
  package let count: Count
  /// One sentence without a full stop.
  package let help: String

  package init(_ name: String, _ count: Count = .one, help: String) {
    self.name = name
    self.count = count
    self.help = help
  }

  /// As the first line of help writes it, such as `[DIR…]`.
  var usage: String {
    switch count {
    case .one: name
    case .atMostOne: "[\(name)]"
    case .any: "[\(name)…]"
    }
  }
}
