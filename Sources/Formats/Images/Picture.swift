package import Diagnostics

/// A picture as it is published: what a browser needs to draw it, and nothing else.
///
/// What cameras and programs write beside the picture (places, times, names, previews, comments,
/// colour profiles) is left out. The drawing itself is copied byte by byte, never encoded anew.
package struct Picture: Sendable {
  /// The file as it was read, for messages.
  package let file: SourceFile
  /// The file as it is published.
  package let bytes: [UInt8]
  /// In pixels, as shown.
  package let width: Int
  package let height: Int

  /// Pixels of a side. No screen shows more, and a picture takes four bytes of memory for each
  /// pixel wherever it is shown.
  static let sideLimit = 8192
  /// Pixels of the whole picture: 64 MiB where it is shown.
  static let pixelLimit = 16 * 1024 * 1024

  /// Reads a picture whose ending is one of `PictureKind`.
  /// - Returns: `nil` after a message when it must not be published.
  package static func read(
    _ file: SourceFile, name: String, kind: PictureKind, collector: inout DiagnosticCollector
  ) -> Picture? {
    do {
      let content =
        switch kind {
        case .png: try PNGReader.read(file.bytes)
        case .jpeg: try JPEGReader.read(file.bytes)
        }
      return Picture(
        file: file, bytes: content.bytes, width: content.width, height: content.height)
    } catch {
      collector.report(error.kind, "Picture '\(name)' \(error.words)", at: file.startRange)
      return nil
    }
  }
}
