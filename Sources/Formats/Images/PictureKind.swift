/// The kinds of pictures that are published: every browser shows them, and neither can hold a
/// program.
package enum PictureKind: Sendable {
  case png
  case jpeg

  /// The kind that a file's ending names.
  package init?(ending: String) {
    switch ending {
    case "png": self = .png
    case "jpg", "jpeg": self = .jpeg
    default: return nil
    }
  }

  /// The first bytes of every file of the kind.
  package var magic: [UInt8] {
    switch self {
    case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    case .jpeg: [0xFF, 0xD8, 0xFF]
    }
  }
}
