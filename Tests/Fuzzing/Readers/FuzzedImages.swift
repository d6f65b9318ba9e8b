package import Diagnostics
import Formats

/// Pictures of both kinds; a picture that was cleaned needs no more cleaning.
package enum FuzzedImages: FuzzedReader {
  package static let name = "images"
  package static let endings = ["png", "jpg"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    let kind: PictureKind = file.bytes.starts(with: PictureKind.png.magic) ? .png : .jpeg
    guard let picture = Picture.read(file, name: "x", kind: kind, collector: &collector) else {
      return []
    }
    let clean = SourceFile(path: "Content/clean", bytes: picture.bytes)
    let again = Picture.read(clean, name: "x", kind: kind, collector: &collector)
    if again?.bytes != picture.bytes || again?.width != picture.width {
      faults.append("a clean picture reads otherwise")
    }
    // An orientation takes 38 bytes where it may have stood in fewer.
    if picture.bytes.count > file.bytes.count + 38 { faults.append("a picture grew") }
    return picture.bytes
  }
}
