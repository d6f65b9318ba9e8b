/// One of the selectors that stand before a block, as text.
package struct CSSSelector: Sendable, Equatable {
  package let text: String

  package init(_ text: String) { self.text = text }

  /// The selectors of a list, split at its commas outside of brackets.
  package static func list(_ prelude: String) -> [CSSSelector] {
    var parts: [[UInt8]] = [[]]
    var depth = 0
    for byte in prelude.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      if byte == UInt8(ascii: ","), depth == 0 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    return parts.map { CSSSelector(String(decoding: $0, as: UTF8.self)) }
  }

  /// The names behind dots, in order.
  package var classNames: [String] {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
    return pieces.map { piece in String(piece.prefix { Self.isNameCharacter($0) }) }
      .filter { !$0.isEmpty }
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }
}

extension CSSItem {
  /// The names of all classes that some items select.
  package static func classNames(in items: [CSSItem]) -> Set<String> {
    var names: Set<String> = []
    for case .block(let prelude, let items) in items {
      if prelude.hasPrefix("@") {
        names.formUnion(classNames(in: items))
      } else {
        for selector in CSSSelector.list(prelude) { names.formUnion(selector.classNames) }
      }
    }
    return names
  }
}
