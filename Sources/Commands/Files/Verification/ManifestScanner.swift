import Publishing

/// Reads manifests in just the form in which `SiteManifest` writes them, without a tree of values:
/// a build with nothing to do reads one for each site. Whatever has another form is left to the
/// reader of JSON.
///
/// Measured with one narrative of 840 reports changed: trees of manifests took 8 of 100 samples.
struct ManifestScanner {
  /// The members whose value is a text.
  private(set) var texts: [(name: String, value: String)] = []
  private(set) var sites: [String] = []
  private(set) var files: [FileRecord] = []
  private let bytes: [UInt8]
  private var position = 0

  /// `nil` when the bytes have another form, whether they are a manifest or not.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard take("{\n") else { return nil }
    while !take("  \"files\": [\n") {
      guard member() else { return nil }
    }
    repeat {
      guard let file = file() else { return nil }
      files.append(file)
    } while take(",\n")
    guard take("\n  ]\n}\n"), position == bytes.count else { return nil }
  }

  func text(_ name: String) -> String? { texts.first { $0.name == name }?.value }

  private mutating func member() -> Bool {
    guard take("  \""), let name = plainText(), take(": ") else { return false }
    if name == "sites" {
      guard sites.isEmpty, take("[\n") else { return false }
      repeat {
        guard take("    \""), let site = plainText() else { return false }
        sites.append(site)
      } while take(",\n")
      return take("\n  ],\n")
    }
    guard name != "files", text(name) == nil, take("\""), let value = plainText() else {
      return false
    }
    texts.append((name, value))
    return take(",\n")
  }

  private mutating func file() -> FileRecord? {
    guard take("    {\n      \"path\": \""), let path = plainText(),
      take(",\n      \"size\": "), let size = number(),
      take(",\n      \"sha256\": \""), let digest = plainText(), take("\n    }")
    else { return nil }
    return FileRecord(path: path, size: size, digest: digest)
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    let isThere = word.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { bytes[position + $0] == buffer[$0] }
    }
    if isThere { position += count }
    return isThere
  }

  /// What stands before the next quotation mark, in ASCII and with nothing escaped.
  private mutating func plainText() -> String? {
    let start = position
    while position < bytes.count, (0x20..<0x7F).contains(bytes[position]),
      bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\")
    {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return take("\"") ? text : nil
  }

  /// A whole number as JSON has it, at most 15 digits long.
  private mutating func number() -> Int? {
    let start = position
    var number = 0
    while position < bytes.count, position < start + 15,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    {
      number = number * 10 + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    guard position > start else { return nil }
    let hasNeedlessZero = bytes[start] == UInt8(ascii: "0") && position > start + 1
    return hasNeedlessZero ? nil : number
  }
}
