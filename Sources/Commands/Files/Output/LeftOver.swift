import Glibc
import Reporting

/// A hidden name beside a published one: what a build is writing, or what it has just replaced.
///
/// The number in it is that of the process that made it, so that two builds never share a name.
struct LeftOver {
  enum Role: String, CaseIterable {
    /// Written and not yet published, or, after the exchange, the tree that was replaced.
    case new
    /// The published tree, out of the way for the moment between two renames.
    case old
    /// The list of files of a build that died before it was done. What it had published by then
    /// is ours, although no published manifest says so.
    case kept
  }

  /// The published name that it stands beside.
  let name: String
  let role: Role
  private let number: pid_t

  /// The one that this process makes.
  init(_ name: String, _ role: Role) { self.init(name, role, number: getpid()) }

  init(_ name: String, _ role: Role, number: pid_t) {
    self.name = name
    self.role = role
    self.number = number
  }

  /// Reads a name of the form `.NAME.new-PID`; `nil` for every other name.
  init?(parsing hidden: String) {
    let parts = hidden.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].isEmpty, let last = parts.last else { return nil }
    let words = last.split(separator: "-", omittingEmptySubsequences: false)
    guard words.count == 2, let role = Role(rawValue: String(words[0])),
      let number = pid_t(words[1]), number > 0, words[1].utf8.first != UInt8(ascii: "+")
    else { return nil }
    name = parts[1..<(parts.count - 1)].joined(separator: ".")
    self.role = role
    self.number = number
  }

  var hiddenName: String { ".\(name).\(role.rawValue)-\(number)" }

  /// Clears a folder and the folders in it, down to the pages of a language, from what dead builds
  /// left behind. A tree that was being replaced when its build died goes back to its place.
  ///
  /// The caller holds the lock, so whatever is there belongs to nobody: the number tells nothing
  /// about that, because in containers another process soon has it. Folders without anything in
  /// them go, too, as a build may have died between the last file and its folder. `jobs` folders
  /// are cleared at once.
  static func sweep(
    _ folder: borrowing Folder, depth: Int = 2, jobs: Int
  ) throws(EnvironmentError) {
    var entries = try folder.entries()
    let leftOvers = entries.compactMap { $0.name.flatMap(LeftOver.init(parsing:)) }
    for leftOver in leftOvers where leftOver.role == .old {
      if try folder.kind(of: leftOver.name) == nil {
        try folder.rename(leftOver.hiddenName, to: leftOver.name)
      } else {
        try folder.remove(leftOver.hiddenName)
      }
    }
    for leftOver in leftOvers where leftOver.role == .new {
      try folder.remove(leftOver.hiddenName)
    }
    guard depth > 0 else { return }
    // Read again, for a tree may just have come back to its place.
    if !leftOvers.isEmpty { entries = try folder.entries() }
    let names = entries.compactMap { $0.kind == .folder && !$0.isHidden ? $0.name : nil }
    _ = try ConcurrentMap.map(names, jobs: jobs) { name throws(EnvironmentError) in
      // What a site consists of was hidden as a whole; nothing hidden is left inside.
      guard try folder.kind(of: "\(name)/\(PublishedSite.manifestName)") == nil else { return }
      try sweep(folder.folder(name), depth: depth - 1, jobs: 1)
      try folder.removeIfEmpty(name)
    }
  }
}
