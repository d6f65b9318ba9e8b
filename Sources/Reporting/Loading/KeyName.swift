package import Diagnostics

/// The form of every key that becomes part of a file name, an address or an anchor.
package enum KeyName {
  /// The names of devices, which no file can have on Windows, whatever its ending.
  private static let devices = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// Whether a text is 1 to 64 small letters, digits and hyphens, beginning with a letter or digit,
  /// and no name of a device. The narrow alphabet keeps letter case and Unicode forms out of file
  /// names.
  package static func isValid(_ text: String) -> Bool {
    guard (1...64).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "-") else {
      return false
    }
    return !devices.contains(text) && text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
  }

  /// Whether a key is well formed; otherwise it is reported.
  package static func check(
    _ key: Located<String>, collector: inout DiagnosticCollector
  ) -> Bool {
    if isValid(key.value) { return true }
    let summary =
      devices.contains(key.value)
      ? "Key '\(key.value)' is the name of a device on Windows"
      : "Key '\(key.value)' may hold only small letters, digits and hyphens"
    collector.report(.keyForm, summary, at: key.range)
    return false
  }
}

extension DiagnosticKind {
  package static let keyForm = DiagnosticKind(
    "data.key-form", title: "Keys are made of small letters, digits and hyphens",
    explanation: """
      A key becomes part of a file name and of an address, which must work on every computer \
      and in every browser. On Windows, names such as 'con', 'nul' and 'com1' belong to devices.
      """,
    remedy: "Write the key in small letters, with hyphens in place of blanks.")
}
