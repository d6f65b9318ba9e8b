/// The files above the sites that builds have published: what the root manifest lists, and what
/// builds planned that died before they could replace it.
///
/// Only such files are ever replaced or removed. The list of a dead build is the manifest that it
/// had staged; it is kept until a later build has published its own.
struct PublicationList {
  /// Paths relative to the output folder; without the manifest itself.
  let paths: Set<String>
  /// The hidden names of the lists of dead builds.
  let kept: [String]

  /// - Throws: `EnvironmentError` when a list cannot be read.
  init(
    _ folder: borrowing Folder, listedPaths: ([UInt8]) -> [String]?
  ) throws(EnvironmentError) {
    kept = try Self.lists(in: folder, .kept)
    var paths: Set<String> = []
    for list in [PublishedSite.manifestName] + kept {
      guard let bytes = try PublishedSite.manifest(of: folder, name: list) else { continue }
      paths.formUnion(listedPaths(bytes) ?? [])
    }
    self.paths = paths
  }

  /// Puts the lists of dead builds out of the way of the sweep; the caller holds the lock.
  ///
  /// - Throws: `EnvironmentError` when a list cannot be read or renamed.
  static func keepLists(
    in folder: borrowing Folder, listedPaths: ([UInt8]) -> [String]?
  ) throws(EnvironmentError) {
    var taken = try lists(in: folder, .kept)
    for list in try lists(in: folder, .new) {
      // A list that is not whole is from a build that had not begun to publish.
      guard let bytes = try PublishedSite.manifest(of: folder, name: list),
        listedPaths(bytes) != nil
      else { continue }
      let name = free(beside: taken)
      try folder.rename(list, to: name)
      taken.append(name)
    }
  }

  private static func lists(
    in folder: borrowing Folder, _ role: LeftOver.Role
  ) throws(EnvironmentError) -> [String] {
    try folder.entries().compactMap { $0.name.flatMap(LeftOver.init(parsing:)) }
      .filter { $0.name == PublishedSite.manifestName && $0.role == role }
      .map(\.hiddenName)
  }

  /// The first numbered name that is not taken.
  private static func free(beside taken: [String]) -> String {
    var number: Int32 = 1
    while true {
      let name = LeftOver(PublishedSite.manifestName, .kept, number: number).hiddenName
      if !taken.contains(name) { return name }
      number += 1
    }
  }
}
