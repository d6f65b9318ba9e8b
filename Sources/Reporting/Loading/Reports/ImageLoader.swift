package import Diagnostics
import Formats

/// Reads a report's pictures.
struct ImageLoader {
  let source: any ContentSource
  /// The report's folder.
  let folder: String

  /// Bytes; larger pictures make a page slow on a phone.
  static let sizeLimit = 2 * 1024 * 1024

  /// The pictures by file name. What is not a picture of an allowed kind is reported.
  func load(collector: inout DiagnosticCollector) -> [String: Picture] {
    var images: [String: Picture] = [:]
    let imagesFolder = "\(folder)/\(ContentLayout.imagesFolder)"
    for name in source.names(in: imagesFolder) {
      guard let file = source.file("\(imagesFolder)/\(name)", collector: &collector) else {
        continue
      }
      if let fault = fault(of: name, file) {
        collector.report(.imageFile, "Picture '\(name)' \(fault)", at: file.startRange)
      } else if let kind = kind(of: name) {
        images[name] = Picture.read(file, name: name, kind: kind, collector: &collector)
      }
    }
    return images
  }

  private func fault(of name: String, _ file: SourceFile) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, KeyName.isValid(parts[0]) else {
      return "needs a name of small letters, digits and hyphens"
    }
    guard let kind = kind(of: name) else { return "is neither .png nor .jpg" }
    guard file.bytes.starts(with: kind.magic) else {
      return "is not of the kind that its name says"
    }
    guard file.bytes.count <= Self.sizeLimit else {
      return "is larger than \(Self.sizeLimit / 1024 / 1024) MiB"
    }
    return nil
  }

  private func kind(of name: String) -> PictureKind? {
    PictureKind(ending: name.split(separator: ".").last.map(String.init) ?? "")
  }
}

extension DiagnosticKind {
  package static let imageFile = DiagnosticKind(
    "images.file", title: "Pictures are PNG or JPEG files of a reasonable size",
    explanation: """
      Every browser shows these kinds, and neither can hold a program. The name becomes part of \
      an address.
      """,
    remedy: "Save the picture again as .png or .jpg under a plain name, 2,000 pixels wide at most.")
}
