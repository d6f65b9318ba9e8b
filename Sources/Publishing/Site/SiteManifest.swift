import Diagnostics

/// The list of a site's files with their sizes and digests: what `verify` compares with, and the
/// mark by which a folder is known as ours. It holds no times, so that the same input gives the
/// same bytes.
package struct SiteManifest: Sendable {
  package static let fileName = "manifest.json"

  private let files: [OutputFile]
  private let sites: [String]?
  private let inputs: String?
  private let version: String

  /// - Parameters:
  ///   - files: all files of the site but the manifest itself.
  ///   - sites: the folders of the sites that the files link to, for the pages above them.
  ///   - inputs: the key of all that the files were made from, if nothing was found wrong with
  ///     it; only then may a later build leave the files as they are.
  ///   - version: the version of the program.
  package init(files: [OutputFile], sites: [String]? = nil, inputs: String? = nil, version: String)
  {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.sites = sites?.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.inputs = inputs
    self.version = version
  }

  /// The digest of the inputs as a manifest gives it: together with that of the files that were
  /// made from them. `files` come in the order of the bytes of their paths, which a manifest keeps.
  ///
  /// A key beside another list of files, as a broken copy makes it, is then no key.
  package static func sealed(
    _ inputs: String, sites: [String]?, files: [(path: String, size: Int, digest: String)]
  ) -> String {
    var digest = InputDigest()
    digest.add("inputs", inputs)
    for site in sites ?? [] { digest.add("site", site) }
    for file in files { digest.add(file.path, "\(file.size) \(file.digest)") }
    return digest.hex
  }

  package var file: OutputFile {
    let digests = files.map {
      (path: $0.path, size: $0.bytes.count, digest: SHA256.hexDigest(of: $0.bytes))
    }
    let entries = digests.map { file -> JSONValue in
      [
        "path": .string(file.path), "size": .number(file.size), "sha256": .string(file.digest),
      ]
    }
    var members: [(String, JSONValue)] = [
      ("format", "1"), ("program", .string("area-reports \(version)")),
    ]
    if let sites { members.append(("sites", .array(sites.map(JSONValue.string)))) }
    if let inputs {
      let sealed = Self.sealed(inputs, sites: sites, files: digests)
      members.append(("inputs", .string(sealed)))
    }
    members.append(("files", .array(entries)))
    return OutputFile(path: Self.fileName, bytes: JSONValue.object(members).bytes())
  }
}
