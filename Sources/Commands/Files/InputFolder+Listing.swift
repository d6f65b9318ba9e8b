package import Diagnostics
import Reporting

extension InputFolder {
  /// What was found in some folders.
  private struct Listing: Sendable {
    var paths: [String] = []
    /// Those that are yet to be read.
    var branches: [Branch] = []
    var findings = DiagnosticCollector()
  }

  private struct Branch: Sendable {
    let path: String
    let depth: Int
  }

  /// The paths of all regular files, relative to the folder, in the order of their bytes. Names
  /// that begin with a dot are passed over; links, devices and whatever lies deeper than eight
  /// folders are reported and passed over. `jobs` is how many folders are read at once.
  ///
  /// - Throws: `EnvironmentError` when a folder cannot be read.
  package func list(
    jobs: Int = 1, reporting collector: inout DiagnosticCollector
  ) throws(EnvironmentError) -> [String] {
    var listing = Listing()
    // The folders of areas lie on the second level: many, and each of about the same size.
    try read(Branch(path: "", depth: 0), downTo: 2, into: &listing)
    collector.append(contentsOf: listing.findings)
    var paths = listing.paths
    for part in try listings(of: listing.branches, jobs: jobs) {
      paths += part.paths
      collector.append(contentsOf: part.findings)
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func listings(
    of branches: [Branch], jobs: Int
  ) throws(EnvironmentError) -> [Listing] {
    do {
      return try ConcurrentMap.map(branches, jobs: jobs) { branch in
        var listing = Listing()
        try read(branch, downTo: .max, into: &listing)
        return listing
      }
    } catch let error as EnvironmentError {
      throw error
    } catch {
      preconditionFailure("The reading of folders throws nothing else")
    }
  }

  /// Reads a folder and those beneath it, but leaves those that are `level` deep for later.
  private func read(
    _ branch: Branch, downTo level: Int, into listing: inout Listing
  ) throws(EnvironmentError) {
    for entry in try folder.entries(in: branch.path) where !entry.isHidden {
      guard let name = entry.name else {
        let shown = entry.shownName
        listing.findings.report(
          .nameNotUTF8, "'\(shown)' has a name that is not UTF-8",
          at: place(of: Self.path(shown, in: branch)))
        continue
      }
      let path = Self.path(name, in: branch)
      switch entry.kind {
      case .file: listing.paths.append(path)
      case .folder where branch.depth < Self.deepestFolder:
        let inside = Branch(path: path, depth: branch.depth + 1)
        if inside.depth < level {
          try read(inside, downTo: level, into: &listing)
        } else {
          listing.branches.append(inside)
        }
      case .folder:
        listing.findings.report(
          .notARegularFile, "'\(name)' lies deeper than \(Self.deepestFolder) folders",
          at: place(of: path))
      case .other:
        listing.findings.report(.notARegularFile, Self.notRegular(path), at: place(of: path))
      }
    }
  }

  private static func path(_ name: String, in branch: Branch) -> String {
    branch.path.isEmpty ? name : "\(branch.path)/\(name)"
  }
}
