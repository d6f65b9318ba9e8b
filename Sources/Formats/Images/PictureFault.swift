package import Diagnostics

/// Why a picture is not published, in words that complete "Picture 'x.png' …".
enum PictureFault: Error, Equatable {
  case damaged(String)
  case dimensions(String)
  case form(String)

  var kind: DiagnosticKind {
    switch self {
    case .damaged: .imageDamaged
    case .dimensions: .imageDimensions
    case .form: .imageForm
    }
  }

  var words: String {
    switch self {
    case .damaged(let words), .dimensions(let words), .form(let words): words
    }
  }

  /// Something stands behind the end of the picture.
  static func surplus(_ count: Int) -> PictureFault {
    .form("has \(count == 1 ? "a byte" : "\(count) bytes") of something else behind its end")
  }

  static let cutOff = PictureFault.damaged("is cut off before its end")
}

extension DiagnosticKind {
  package static let imageDamaged = DiagnosticKind(
    "images.damaged", title: "Pictures are whole",
    explanation: """
      Browsers would show a part of the picture or none of it. Most often a copy or a download \
      was broken off, or a program that changes text has changed the file.
      """,
    remedy: "Copy the file again from where it comes, or open the original and save it anew.")

  package static let imageDimensions = DiagnosticKind(
    "images.dimensions",
    title: "Pictures have at most 8,192 pixels a side and 16,777,216 in all",
    explanation: """
      A telephone needs four bytes of memory for each pixel, however small the file is, and may \
      show nothing at all.
      """,
    remedy: "Make the picture smaller; 2,000 pixels are enough for the width of any page.")

  package static let imageForm = DiagnosticKind(
    "images.form", title: "Pictures stand still, and there is nothing in the file beside them",
    explanation: """
      Movement distracts from reading and cannot be stopped here. Colours for printing look wrong \
      on screens, and what hides behind a picture could be anything: a film, a second picture, a \
      place or a name.
      """,
    remedy: "Open the picture and export it as an ordinary PNG or JPEG for screens (sRGB).")
}
