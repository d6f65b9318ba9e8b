package import Diagnostics
import Glibc
import Publishing

/// Compares published folders with their manifests: one site, or an output folder with the pages
/// above the sites and every site in it.
///
/// Each folder with a manifest answers for what lies in it, down to the next manifest.
struct PublicationVerifier: ~Copyable {
  /// What may lie in an output folder beside what was published.
  private static let harmless = OutputPlace.harmless.union([OutputFolder.lockName])

  private let root: Folder
  private var findings = DiagnosticCollector()
  /// The folders with a manifest of their own, by path relative to the root.
  private var sites: Set<String> = []
  /// How many files the manifests list.
  private var count = 0

  private init(_ root: consuming Folder) { self.root = root }

  /// Every difference, sorted, and how many files the manifests list.
  ///
  /// - Throws: `EnvironmentError.refused` when there is no manifest at all, `.failed` with what
  ///   cannot be read.
  static func verify(
    _ path: String
  ) throws(EnvironmentError) -> (findings: [Diagnostic], count: Int) {
    var verifier = PublicationVerifier(try Folder(path))
    let manifest = try PublishedSite.manifest(of: verifier.root)
    try verifier.findSites(besides: manifest)
    guard manifest != nil || !verifier.sites.isEmpty else {
      throw .refused(path: path, reason: "holds no manifest; name a published folder")
    }
    try verifier.verify(folder: "")
    return (verifier.findings.sorted(), verifier.count)
  }

  /// Those that have a manifest of ours, and those that the root manifest names: their own may be
  /// damaged.
  private mutating func findSites(besides manifest: [UInt8]?) throws(EnvironmentError) {
    let inspector = PublishedSite(listedPaths: OutputFolder.listedPaths)
    sites = Set(try inspector.sites(in: root))
    let named = manifest.flatMap({ PublishedManifest($0) })?.sites ?? []
    for site in named
    where try root.kind(of: Self.join(site, PublishedSite.manifestName)) == .file {
      sites.insert(site)
    }
  }

  /// Compares one folder with its manifest.
  private mutating func verify(folder path: String) throws(EnvironmentError) {
    let bytes = try PublishedSite.manifest(of: root.folder(path))
    let manifest = bytes.flatMap { PublishedManifest($0) }
    let ownPath = Self.join(path, PublishedSite.manifestName)
    if bytes == nil {
      report(.missingFromPublication, "Manifest is missing", at: ownPath)
    } else if manifest == nil {
      report(.changedSincePublication, "Manifest is not as it was published", at: ownPath)
    }
    var unseen = manifest?.files ?? [:]
    count += unseen.count
    try walk("", of: path, hasManifest: manifest != nil, &unseen)
    for file in unseen.keys {
      report(.missingFromPublication, "File is missing", at: Self.join(path, file))
    }
    for site in manifest?.sites ?? [] where path.isEmpty && !sites.contains(site) {
      let place = Self.join(site, PublishedSite.manifestName)
      report(.missingFromPublication, "Site is missing", at: place)
    }
  }

  private mutating func walk(
    _ relative: String, of scope: String, hasManifest: Bool,
    _ unseen: inout [String: FileRecord]
  ) throws(EnvironmentError) {
    var folder = try root.folder(Self.join(scope, relative))
    for entry in try folder.ownEntries() {
      let path = Self.join(relative, entry.shownName)
      if path == PublishedSite.manifestName { continue }
      if scope.isEmpty, Self.harmless.contains(path) { continue }
      if entry.kind == .folder, entry.name != nil {
        if scope.isEmpty, sites.contains(path) {
          try verify(folder: path)
        } else {
          try walk(path, of: scope, hasManifest: hasManifest, &unseen)
        }
      } else if let planned = unseen.removeValue(forKey: path) {
        var isSame = entry.kind == .file
        if isSame { isSame = try Self.holds(planned, folder, entry.shownName) }
        if !isSame {
          let place = Self.join(scope, path)
          report(.changedSincePublication, "File has other bytes than were published", at: place)
        }
      } else if hasManifest || scope.isEmpty {
        report(.foreignToPublication, "File is in no manifest", at: Self.join(scope, path))
      }
    }
  }

  private static func holds(
    _ planned: FileRecord, _ folder: borrowing Folder, _ name: String
  ) throws(EnvironmentError) -> Bool {
    switch folder.file(name) {
    case .success(let descriptor):
      let file = OpenFile(descriptor: descriptor, path: folder.shown(name))
      guard try file.status().st_size == planned.size else { return false }
      let bytes = try file.read(upTo: planned.size + 1)
      return SHA256.hexDigest(of: bytes) == planned.digest
    case .failure(let failure):
      throw .failed(path: folder.shown(name), operation: "read", code: failure.code)
    }
  }

  private mutating func report(_ kind: DiagnosticKind, _ summary: String, at path: String) {
    let file = SourceFile(path: root.shown(path), bytes: [])
    findings.report(kind, summary, at: file.startRange)
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if name.isEmpty { return folder }
    return folder.isEmpty ? name : "\(folder)/\(name)"
  }
}

extension DiagnosticKind {
  package static let changedSincePublication = DiagnosticKind(
    "verify.changed", title: "Every published file has the bytes that its manifest gives",
    explanation: "Somebody or something has changed the file after it was published: a person, "
      + "another program, a copy that broke off or a bad disk.",
    remedy: "Delete the file and build again, or copy the folder again.")

  package static let missingFromPublication = DiagnosticKind(
    "verify.missing", title: "Every file that a manifest lists is there",
    explanation: "Links to the file lead nowhere. It was deleted, or a copy broke off.",
    remedy: "Build again, or copy the folder again.")

  package static let foreignToPublication = DiagnosticKind(
    "verify.foreign", title: "Every file in a published folder is in its manifest",
    explanation: "The file was not published by this program, but everyone can read it where the "
      + "folder is served. A hidden file may be left from a build that broke off.",
    remedy: "Move the file away. A build clears up what an earlier one has left.")
}
