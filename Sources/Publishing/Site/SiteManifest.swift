import Diagnostics

/// The list of a site's files with their sizes and digests: what `verify` compares with, and the
/// mark by which a folder is known as ours. It holds no times, so that the same input gives the
/// same bytes.
package struct SiteManifest: Sendable {
  package static let fileName = "manifest.json"

  private let files: [OutputFile]
  private let sites: [String]?
  private let version: String

  /// - Parameters:
  ///   - files: all files of the site but the manifest itself.
  ///   - sites: the folders of the sites that the files link to, for the pages above them.
  ///   - version: the version of the program.
  package init(files: [OutputFile], sites: [String]? = nil, version: String) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.sites = sites?.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.version = version
  }

  package var file: OutputFile {
    let entries = files.map { file -> JSONValue in
      [
        "path": .string(file.path), "size": .number(file.bytes.count),
        "sha256": .string(SHA256.hexDigest(of: file.bytes)),
      ]
    }
    var members: [(String, JSONValue)] = [
      ("format", "1"), ("program", .string("area-reports \(version)")),
    ]
    if let sites { members.append(("sites", .array(sites.map(JSONValue.string)))) }
    members.append(("files", .array(entries)))
    return OutputFile(path: Self.fileName, bytes: JSONValue.object(members).bytes())
  }
}
