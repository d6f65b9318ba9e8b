/// Takes the files above the sites one by one, so that they need not be in memory together. What
/// was taken is published only after `finish`; without it, it is given up with the sink.
package protocol CollectionSink: AnyObject, Sendable {
  /// May be called from several threads at once.
  /// - Throws: when the environment fails.
  func stage(_ file: OutputFile) throws

  /// A file that comes in parts.
  /// - Throws: when the environment fails.
  func begin(_ path: String) throws -> any PartSink

  /// Everything is there but the manifest. Files at the paths of `keeping` stay as they are.
  /// - Throws: when the environment fails, or when something that is not ours is in the way.
  func finish(manifest: OutputFile, keeping: [String]) throws
}

/// Takes the parts of one file, in order, from one thread at a time.
package protocol PartSink: AnyObject {
  /// - Throws: when the environment fails.
  func append(_ bytes: ArraySlice<UInt8>) throws

  /// There are no more parts.
  /// - Throws: when the environment fails.
  func finish() throws
}

/// Takes files and keeps nothing.
package final class NoCollectionSink: CollectionSink, PartSink {
  package init() {}

  package func stage(_ file: OutputFile) {}
  package func begin(_ path: String) -> any PartSink { self }
  package func finish(manifest: OutputFile, keeping: [String]) {}
  package func append(_ bytes: ArraySlice<UInt8>) {}
  package func finish() {}
}
