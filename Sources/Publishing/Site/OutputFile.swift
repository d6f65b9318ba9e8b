/// A finished file: where it goes and what is in it.
package struct OutputFile: Sendable {
  /// Relative to the folder of its site, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
