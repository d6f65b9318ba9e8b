/// A JSON value whose objects keep the order of their members, so that equal input gives equal
/// bytes.
///
/// Literals read as JSON does: `["path": "index.html", "size": 12, "files": []]`.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  /// A number that is no `Int`, as it is written in JSON, such as `2.5` or `1e9`.
  case decimal(String)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// The first member of that name; `nil` when there is none or this is not an object.
  /// - Complexity: O(*members*).
  package subscript(name: String) -> JSONValue? {
    members?.first { $0.0.utf8.elementsEqual(name.utf8) }?.1
  }

  /// The text, if this is a string.
  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The whole number, if this is one.
  package var integer: Int? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// The truth value, if this is one.
  package var truth: Bool? {
    guard case .bool(let truth) = self else { return nil }
    return truth
  }

  /// The elements, if this is an array.
  package var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The members in their order, if this is an object.
  package var members: [(String, JSONValue)]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}

extension JSONValue: Equatable {
  /// Texts are compared byte by byte and members in their order, as the written forms would be.
  package static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.decimal(let left), .decimal(let right)): left.utf8.elementsEqual(right.utf8)
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.elementsEqual(right) { $0.0.utf8.elementsEqual($1.0.utf8) && $0.1 == $1.1 }
    default: false
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .number(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members) }
}
