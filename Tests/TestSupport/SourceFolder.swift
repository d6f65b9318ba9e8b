import Glibc

/// A folder of this package's sources, for tests that compare a list with its folder.
package struct SourceFolder {
  /// The folder's path on disk.
  package let path: String

  /// `relative` is a path from the package's root.
  /// - Throws: `Missing` when there is no such folder.
  package init(_ relative: String) throws {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    path = parts.dropLast(3).joined(separator: "/") + "/" + relative
    guard access(path, R_OK) == 0 else { throw Missing(path: path) }
  }

  package struct Missing: Error {
    package let path: String
  }

  /// The names of the Swift files directly inside, sorted.
  package var files: [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".swift") { names.append(name) }
    }
    return names.sorted()
  }

  /// The text of one of its files.
  /// - Throws: `Missing` when it cannot be read.
  package func text(of name: String) throws -> String {
    guard let file = fopen("\(path)/\(name)", "r") else {
      throw Missing(path: "\(path)/\(name)")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of types that a file declares as conforming to a protocol, sorted.
  /// - Throws: `Missing` when a file cannot be read.
  package func names(ofTypesConformingTo name: String) throws -> [String] {
    try files.flatMap { file in
      try text(of: file).split(separator: "\n").compactMap { line in
        let words = line.split { $0 == " " || $0 == ":" || $0 == "," || $0 == "{" }
        guard let keyword = words.firstIndex(where: { $0 == "enum" || $0 == "struct" }),
          words.dropFirst(keyword + 2).contains(where: { $0 == name })
        else { return nil }
        return String(words[keyword + 1])
      }
    }.sorted()
  }
}
