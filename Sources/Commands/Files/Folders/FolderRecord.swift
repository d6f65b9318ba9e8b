/// One record of a folder as the kernel gives it: `struct linux_dirent64` of getdents64(2), with a
/// number and a place of 8 bytes each, the record's length in 2, the type in 1, and the name.
struct FolderRecord {
  /// Of the whole record with what fills it up, in bytes.
  let length: Int
  /// One of the constants that begin with `DT_`.
  let type: UInt8
  /// The bytes of the name, ending in zero.
  let name: [UInt8]

  private static let lengthPlace = 16
  private static let typePlace = 18
  private static let namePlace = 19

  /// Reads the record that begins at `start`.
  init(_ bytes: [UInt8], at start: Int) {
    let low = Int(bytes[start + Self.lengthPlace]), high = Int(bytes[start + Self.lengthPlace + 1])
    #if _endian(little)
      length = low | high << 8
    #else
      length = low << 8 | high
    #endif
    precondition(length > Self.namePlace, "A record holds at least the end of its name")
    type = bytes[start + Self.typePlace]
    var end = start + Self.namePlace
    while bytes[end] != 0 { end += 1 }
    name = Array(bytes[(start + Self.namePlace)...end])
  }

  var isDots: Bool {
    let dot = UInt8(ascii: ".")
    return name[0] == dot && (name[1] == 0 || name[1] == dot && name[2] == 0)
  }
}
