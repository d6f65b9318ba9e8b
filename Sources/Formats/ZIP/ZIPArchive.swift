import CZip

/// An archive that libzip packs in memory. The order of the files is that in which they were
/// added, and all have the oldest time that a ZIP file can hold, so that the same files always
/// give the same bytes.
package struct ZIPArchive: Sendable {
  /// One file of the archive.
  package struct Entry: Sendable {
    package let path: String
    package let bytes: [UInt8]
    /// Whether it is deflated; small files are not worth the time.
    package let isCompressed: Bool

    package init(path: String, bytes: [UInt8], isCompressed: Bool) {
      self.path = path
      self.bytes = bytes
      self.isCompressed = isCompressed
    }
  }

  /// The level of deflate, 1 to 9. On the XML of a spreadsheet of 38 kB, 3 takes a quarter of the
  /// time of 6 and gives 3.6 kB instead of 3.1.
  package var level: UInt32 = 3
  private let entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// The archive.
  /// - Precondition: the paths differ, and there is memory.
  package var bytes: [UInt8] {
    precondition(Self.isReady)
    return Self.packed(entries, level: level)
  }

  /// The first call of `zip_open_from_source` fills two static variables of libzip 1.7.3. A second
  /// thread that comes in between takes the archive for one that cannot be written (1 in 300 runs
  /// of the program). So one thread opens an archive before any opens another.
  private static let isReady: Bool = {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil),
      let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil)
    else { fail() }
    zip_discard(archive)
    return true
  }()

  private static func packed(_ entries: [Entry], level: UInt32) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { fail() }
    // Closing the archive releases the source; what was written is read from it afterwards.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { fail() }
    add(entries[...], to: archive, level: level)
    return read(target)
  }

  /// Adds the first of the entries, then the others, and packs them while their bytes are held in
  /// place: libzip reads them when the archive is closed.
  private static func add(
    _ rest: ArraySlice<Entry>, to archive: OpaquePointer, level: UInt32
  ) {
    guard let entry = rest.first else {
      guard zip_close(archive) == 0 else { fail() }
      return
    }
    entry.bytes.withUnsafeBytes { content in
      guard let source = zip_source_buffer(archive, content.baseAddress, UInt64(content.count), 0)
      else { fail() }
      let index = zip_file_add(archive, entry.path, source, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else { fail() }
      let method = entry.isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE
      zip_set_file_compression(archive, UInt64(index), method, entry.isCompressed ? level : 0)
      zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0)
      add(rest.dropFirst(), to: archive, level: level)
    }
  }

  private static func read(_ source: OpaquePointer) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { fail() }
    defer { zip_source_close(source) }
    let size = Int(status.size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = Int(zip_source_read(source, buffer.baseAddress, UInt64(size)))
      precondition(count == size, "libzip gives back less than it packed")
    }
  }

  /// 1 January 1980 in the form of MS-DOS: years since 1980, month and day in 7, 4 and 5 bits.
  private static let firstDay: UInt16 = 1 << 5 | 1

  private static func fail() -> Never {
    preconditionFailure("libzip cannot pack an archive in memory")
  }
}
