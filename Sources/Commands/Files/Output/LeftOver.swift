import Glibc

/// A hidden name beside a published one: what a build is writing, or what it has just replaced.
///
/// The process number in it tells later builds whether anybody still needs it.
struct LeftOver {
  enum Role: String, CaseIterable {
    /// Written and not yet published, or, after the exchange, the tree that was replaced.
    case new
    /// The published tree, out of the way for the moment between two renames.
    case old
  }

  /// The published name that it stands beside.
  let name: String
  let role: Role
  private let process: pid_t

  /// The one that this process makes.
  init(_ name: String, _ role: Role) {
    self.name = name
    self.role = role
    process = getpid()
  }

  /// Reads a name of the form `.NAME.new-PID`; `nil` for every other name.
  init?(parsing hidden: String) {
    let parts = hidden.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].isEmpty, let last = parts.last else { return nil }
    let words = last.split(separator: "-", omittingEmptySubsequences: false)
    guard words.count == 2, let role = Role(rawValue: String(words[0])),
      let process = pid_t(words[1]), process > 0
    else { return nil }
    name = parts[1..<(parts.count - 1)].joined(separator: ".")
    self.role = role
    self.process = process
  }

  var hiddenName: String { ".\(name).\(role.rawValue)-\(process)" }

  /// Whether no running build owns it. The caller holds the lock, so one with our own number was
  /// left by a process that had it before us, as is usual in containers.
  private var isAbandoned: Bool {
    process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
  }

  /// Clears a folder and the folders in it from what dead builds left behind. A tree that was
  /// being replaced when its build died goes back to its place.
  static func sweep(
    _ folder: borrowing Folder, depth: Int = 1
  ) throws(EnvironmentError) {
    let entries = try folder.entries()
    let leftOvers = entries.compactMap { $0.name.flatMap(LeftOver.init(parsing:)) }
      .filter(\.isAbandoned)
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
    for entry in entries where entry.kind == .folder && !entry.isHidden {
      if let name = entry.name { try sweep(folder.folder(name), depth: depth - 1) }
    }
  }
}
