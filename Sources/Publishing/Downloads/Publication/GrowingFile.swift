/// A file above the sites that is written part by part.
final class GrowingFile {
  private let path: String
  private let sink: any PartSink
  private let digest = DigestStream()
  private var size = 0

  /// - Throws: when the environment fails.
  init(_ path: String, in sink: any CollectionSink) throws {
    self.path = path
    self.sink = try sink.begin(path)
  }

  /// - Throws: when the environment fails.
  func append(_ bytes: ArraySlice<UInt8>) throws {
    digest.add(bytes)
    size += bytes.count
    try sink.append(bytes)
  }

  /// What the file has become.
  /// - Throws: when the environment fails.
  func finish() throws -> FileRecord {
    try sink.finish()
    return FileRecord(path: path, size: size, digest: digest.finish())
  }
}
