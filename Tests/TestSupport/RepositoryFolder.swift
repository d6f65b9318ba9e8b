import Glibc

/// A folder of this repository, found from where this file lies.
package struct RepositoryFolder {
  private let path: String

  /// - Parameter relative: inside the repository, such as `Sources/Reporting`.
  package init(_ relative: String) {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    path = "/\(root)/\(relative)"
  }

  /// The names directly inside, in order.
  package var names: [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Every text file at any depth by its path inside the folder.
  package var files: [String: String] {
    contents.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file at any depth by its path inside the folder.
  package var contents: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in names {
      let inner = RepositoryFolder(path: "\(path)/\(name)")
      if let content = inner.content {
        files[name] = content
      } else {
        for (innerName, content) in inner.contents { files["\(name)/\(innerName)"] = content }
      }
    }
    return files
  }

  private init(path: String) { self.path = path }

  /// The content when this is a file.
  private var content: [UInt8]? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let stream = fopen(path, "r")
    else { return nil }
    defer { fclose(stream) }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, stream)
    }
  }
}
