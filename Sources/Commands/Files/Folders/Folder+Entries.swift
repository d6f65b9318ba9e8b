internal import CSystem
import Glibc

extension Folder {
  /// Everything in the folder but `.` and `..`, in the order of the bytes of the names.
  func entries() throws(EnvironmentError) -> [FolderEntry] {
    // Opened again, because reading moves a position that other readers of this folder share.
    let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { throw .last("read", path) }
    var folder = Folder(taking: own, path: path)
    return try folder.ownEntries()
  }

  /// Everything in a folder beneath; the empty path is this one.
  func entries(in relative: String) throws(EnvironmentError) -> [FolderEntry] {
    var folder = try folder(relative)
    return try folder.ownEntries()
  }

  /// The same as `entries()` for a folder that nobody else holds: its own position moves.
  mutating func ownEntries() throws(EnvironmentError) -> [FolderEntry] {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .last("read", path) }
    var entries: [FolderEntry] = []
    // Without the C library's streams, which ask the system three things more about each folder:
    // a third of the calls for a folder.
    while true {
      let records = try records()
      if records.isEmpty { break }
      var start = 0
      while start < records.count {
        let record = FolderRecord(records, at: start)
        start += record.length
        if record.isDots { continue }
        entries.append(FolderEntry(rawName: record.name, kind: kind(of: record)))
      }
    }
    return entries.sorted { $0.rawName.lexicographicallyPrecedes($1.rawName) }
  }

  /// As many of the next records as there is room for; none at the end.
  private func records() throws(EnvironmentError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 32 << 10) { buffer, count in
      let read = csystem_read_folder(descriptor, buffer.baseAddress, buffer.count)
      if read < 0 { code = errno }
      count = max(read, 0)
    }
    guard code == 0 else { throw .failed(path: path, operation: "read", code: code) }
    return bytes
  }

  private func kind(of record: FolderRecord) -> FolderEntry.Kind {
    switch Int(record.type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_UNKNOWN):
      var status = stat()
      let isKnown = fstatat(descriptor, record.name, &status, AT_SYMLINK_NOFOLLOW) == 0
      return isKnown ? FolderEntry.Kind(mode: status.st_mode) : .other
    default: return .other
    }
  }
}
