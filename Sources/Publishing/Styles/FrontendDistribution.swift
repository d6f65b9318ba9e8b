package import Diagnostics
import Formats

/// A distribution of GOV.UK Frontend: its style sheet and version. Nothing else of it is used.
package struct FrontendDistribution: Sendable {
  /// The major version whose class names the templates use.
  package static let knownVersion = 6

  package let version: String
  private let file: SourceFile

  /// `file` is the finished style sheet, such as `dist/govuk-frontend-6.3.0.min.css`.
  package init(version: String, file: SourceFile) {
    self.version = version
    self.file = file
  }

  /// Warns of a version that the templates were not made for.
  package func check(collector: inout DiagnosticCollector) {
    let major = version.split(separator: ".").first.flatMap { Int($0) }
    guard major != Self.knownVersion else { return }
    collector.report(
      .frontendVersion,
      "Version '\(version)' of GOV.UK Frontend is not \(Self.knownVersion).x",
      at: file.startRange)
  }

  /// Tells distributions apart.
  var digest: String { "\(version) \(SHA256.hexDigest(of: file.bytes))" }

  var items: [CSSItem] { CSSParser.parse(file.bytes) }

  /// What its licence asks for, at the head of the file.
  var notice: String {
    """
    @charset "UTF-8";/*! Parts from GOV.UK Frontend \(safeVersion), Copyright (c) Crown copyright \
    (Government Digital Service), MIT License */
    """
  }

  /// A version is data of a folder: nothing in it may end the comment.
  private var safeVersion: String {
    String(version.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) })
  }
}

extension DiagnosticKind {
  package static let frontendVersion = DiagnosticKind(
    "frontend.version", .warning, title: "GOV.UK Frontend has the version that pages are made for",
    explanation: """
      Each major version renames classes. Pages keep working with another, but some parts may \
      look wrong, and nobody has tried them.
      """,
    remedy: "Download version 6, or look at every kind of page before you publish.")
}
