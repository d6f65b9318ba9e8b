package import Diagnostics

/// The form of every key that becomes part of a file name, an address or an anchor.
package enum KeyName {
  /// Whether a text is 1 to 64 small letters, digits and hyphens, beginning with a letter or digit.
  /// The narrow alphabet keeps letter case, Unicode forms and reserved names out of file names.
  package static func isValid(_ text: String) -> Bool {
    guard (1...64).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "-") else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
  }

  /// Whether a key is well formed; otherwise it is reported.
  package static func check(
    _ key: Located<String>, collector: inout DiagnosticCollector
  ) -> Bool {
    if isValid(key.value) { return true }
    collector.report(
      .keyForm, "Key '\(key.value)' may hold only small letters, digits and hyphens",
      at: key.range)
    return false
  }
}

extension DiagnosticKind {
  package static let keyForm = DiagnosticKind(
    "data.key-form", title: "Keys are made of small letters, digits and hyphens",
    explanation: """
      A key becomes part of a file name and of an address, which must work on every computer \
      and in every browser.
      """,
    remedy: "Write the key in small letters, with hyphens in place of blanks.")
}
