/// Gathers what a site depends on, part by part, and gives one SHA-256 over all of it. Every part
/// has a name and a length of its own, so that no two different lists give the same bytes.
package struct InputDigest: Sendable {
  private var bytes: [UInt8] = []

  package init() {}

  package mutating func add(_ name: String, _ value: String) {
    append(name.utf8)
    append(value.utf8)
  }

  /// The digest of a file's content; `nil` stands for one that cannot be used.
  package mutating func add(_ path: String, digest: String?) { add(path, digest ?? "none") }

  /// Adds all that was added to another.
  package mutating func add(_ part: InputDigest) { bytes.append(contentsOf: part.bytes) }

  /// In lower-case hexadecimal.
  package var hex: String { SHA256.hexDigest(of: bytes) }

  private mutating func append(_ part: String.UTF8View) {
    bytes.append(contentsOf: String(part.count).utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: part)
  }
}
