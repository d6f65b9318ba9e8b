import Diagnostics

/// The list of a site's files with their sizes and digests: what `verify` compares with, and the
/// mark by which a folder is known as ours. It holds no times, so that the same input gives the
/// same bytes.
package struct SiteManifest: Sendable {
  package static let fileName = "manifest.json"

  private let files: [FileRecord]
  private let sites: [String]?
  private let keys: Keys
  private let version: String

  /// What a manifest says of the inputs of its files, if nothing was found wrong with them; only
  /// then may a later build leave the files as they are.
  package struct Keys: Sendable {
    /// Of all that the files were made from.
    package var inputs: String?
    /// For the pages above the sites: of what these have in common, without their texts.
    package var common: String?
    /// For the newest site of an area: of the headings in it that the pages above it list.
    package var headings: String?

    package init(inputs: String? = nil, common: String? = nil, headings: String? = nil) {
      self.inputs = inputs
      self.common = common
      self.headings = headings
    }
  }

  /// - Parameters:
  ///   - files: all files of the site but the manifest itself.
  ///   - sites: the folders of the sites that the files link to, for the pages above them.
  ///   - keys: what the files were made from.
  ///   - version: the version of the program.
  package init(
    files: [FileRecord], sites: [String]? = nil, keys: Keys = Keys(), version: String
  ) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.sites = sites?.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.keys = keys
    self.version = version
  }

  /// A key as a manifest gives it: together with that of the files that were made from the inputs.
  /// `files` come in the order of the bytes of their paths, which a manifest keeps.
  ///
  /// A key beside another list of files, as a broken copy makes it, is then no key.
  package static func sealed(
    _ inputs: String, headings: String? = nil, sites: [String]?,
    files: [FileRecord]
  ) -> String {
    var digest = InputDigest()
    digest.add("inputs", inputs)
    if let headings { digest.add("headings", headings) }
    for site in sites ?? [] { digest.add("site", site) }
    for file in files { digest.add(file.path, "\(file.size) \(file.digest)") }
    return digest.hex
  }

  package var file: OutputFile {
    let entries = files.map { file -> JSONValue in
      [
        "path": .string(file.path), "size": .number(file.size), "sha256": .string(file.digest),
      ]
    }
    var members: [(String, JSONValue)] = [
      ("format", "1"), ("program", .string("area-reports \(version)")),
    ]
    if let sites { members.append(("sites", .array(sites.map(JSONValue.string)))) }
    func add(_ name: String, _ key: String?) {
      guard let key else { return }
      let sealed = Self.sealed(key, headings: keys.headings, sites: sites, files: files)
      members.append((name, .string(sealed)))
    }
    add("inputs", keys.inputs)
    add("common", keys.common)
    if let headings = keys.headings { members.append(("headings", .string(headings))) }
    members.append(("files", .array(entries)))
    return OutputFile(path: Self.fileName, bytes: JSONValue.object(members).bytes())
  }
}
