import Publishing

/// A file above the sites that is written under its hidden name, part by part.
final class PartFile: PartSink {
  private var file: OpenFile
  private let path: String
  private let stage: CollectionStage

  init(_ file: consuming OpenFile, at path: String, of stage: CollectionStage) {
    self.file = file
    self.path = path
    self.stage = stage
  }

  func append(_ bytes: ArraySlice<UInt8>) throws { try file.write(bytes) }

  func finish() throws {
    try file.finish()
    try stage.compare(path)
  }
}
