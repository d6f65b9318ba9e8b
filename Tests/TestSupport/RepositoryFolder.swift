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
    var files: [String: String] = [:]
    for name in names {
      let inner = RepositoryFolder(path: "\(path)/\(name)")
      if let text = inner.text {
        files[name] = text
      } else {
        for (innerName, text) in inner.files { files["\(name)/\(innerName)"] = text }
      }
    }
    return files
  }

  private init(path: String) { self.path = path }

  /// The content when this is a file.
  private var text: String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let stream = fopen(path, "r")
    else { return nil }
    defer { fclose(stream) }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, stream)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
