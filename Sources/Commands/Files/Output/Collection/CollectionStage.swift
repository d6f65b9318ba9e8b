import Publishing
import Synchronization

/// The files above the sites on their way to the disk: each is written beside its place, and the
/// commit publishes them once `finish` has been called. Without it nothing of them stays. Files
/// whose bytes are there already stay untouched.
///
/// Paths have one to three parts.
final class CollectionStage: CollectionSink {
  private struct State {
    /// What is under a hidden name, whole or not.
    var written: Set<String> = []
    /// What was there already in these bytes.
    var same: Set<String> = []
    /// Places that are none for a file. This matters only when the files are to be published.
    var refusals: [String: EnvironmentError] = [:]
    var isFinished = false
  }

  private let output: OutputFolder
  private let state = Mutex(State())

  init(_ output: OutputFolder) { self.output = output }

  deinit {
    let state = state.withLock { $0 }
    if !state.isFinished { output.takeBack(files: state.written.sorted()) }
  }

  /// - Throws: `EnvironmentError.failed` with the file that could not be written.
  func stage(_ file: OutputFile) throws { try stage(SiteFile(file.path, file.bytes)) }

  /// - Throws: `EnvironmentError.failed` with the file that could not be written.
  func stage(_ file: SiteFile) throws(EnvironmentError) {
    guard let name = try checkedName(of: file.path) else { return }
    let parent = try output.folder(above: file.path)
    if try parent.kind(of: name) == .file, try parent.holds(file.bytes, in: name) {
      return state.withLock { state in _ = state.same.insert(file.path) }
    }
    state.withLock { state in _ = state.written.insert(file.path) }
    try parent.write(
      file.bytes, to: LeftOver(name, .new).hiddenName, shownAs: output.folder.shown(file.path))
  }

  /// - Throws: `EnvironmentError.failed` when the file cannot be made.
  func begin(_ path: String) throws -> any PartSink {
    guard let name = try checkedName(of: path) else { return NoCollectionSink() }
    let parent = try output.folder(above: path)
    state.withLock { state in _ = state.written.insert(path) }
    let hidden = LeftOver(name, .new).hiddenName
    return PartFile(
      try parent.newFile(hidden, shownAs: output.folder.shown(path)), at: path, of: self)
  }

  /// Takes a file that was written in parts back if just these bytes are published already.
  func compare(_ path: String) throws(EnvironmentError) {
    guard let name = try checkedName(of: path) else { return }
    let parent = try output.folder(above: path)
    let hidden = LeftOver(name, .new).hiddenName
    guard try parent.kind(of: name) == .file, try parent.holdsTheSame(hidden, as: name) else {
      return
    }
    try parent.remove(hidden)
    state.withLock { state in
      state.written.remove(path)
      state.same.insert(path)
    }
  }

  /// - Throws: `EnvironmentError.refused` when a file would be replaced that no manifest of ours
  ///   lists, or that lies in a site; `.failed` with the file that could not be written.
  func finish(manifest: OutputFile, keeping kept: [String]) throws {
    try finish(manifest: SiteFile(manifest.path, manifest.bytes), keeping: kept)
  }

  /// - Throws: `EnvironmentError.refused` when a file would be replaced that no manifest of ours
  ///   lists, or that lies in a site; `.failed` with the file that could not be written.
  func finish(manifest: SiteFile, keeping kept: [String]) throws(EnvironmentError) {
    let list = try PublicationList(output.folder, listedPaths: output.inspector.listedPaths)
    let staged = state.withLock { $0 }
    var refusals = staged.refusals
    for path in staged.written.sorted() {
      refusals[path] = try refusal(of: path, isOurs: list.paths.contains(path))
    }
    if let first = refusals.min(by: { $0.key < $1.key }) { throw first.value }
    // The manifest goes last: while it is not whole, its build has not begun to publish.
    try stage(manifest)
    if let refusal = try refusal(of: manifest.path, isOurs: output.isManifestOurs()) {
      throw refusal
    }
    let planned = staged.written.union(staged.same).union(kept).union([manifest.path])
    for path in list.paths.subtracting(planned) { try output.remove(file: path) }
    let written = state.withLock { state in
      state.isFinished = true
      return state.written
    }
    output.pending.withLock { pending in
      pending.files.formUnion(written)
      pending.lists = list.kept
    }
  }

  /// The last part of a path; `nil` for one in a site.
  private func checkedName(of path: String) throws(EnvironmentError) -> String? {
    let name = try output.split(path, parts: 3).name
    guard let refusal = try refusal(inSite: path) else { return name }
    state.withLock { state in state.refusals[path] = refusal }
    return nil
  }

  private func refusal(inSite path: String) throws(EnvironmentError) -> EnvironmentError? {
    guard let site = try output.site(around: path) else { return nil }
    return .refused(
      path: output.folder.shown(path), reason: "lies in the site '\(site)'; rename its folder")
  }

  /// Why a file that was written must not go to its place.
  private func refusal(
    of path: String, isOurs: Bool
  ) throws(EnvironmentError) -> EnvironmentError? {
    if let refusal = try refusal(inSite: path) { return refusal }
    switch try output.folder.kind(of: path) {
    case nil: return nil
    case .file where isOurs: return nil
    case .file:
      return .refused(
        path: output.folder.shown(path), reason: "is not in the manifest; move it away")
    default:
      return .refused(path: output.folder.shown(path), reason: "is not a regular file")
    }
  }
}
