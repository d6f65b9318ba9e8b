internal import CSystem
import Glibc

/// Exchanges two folders in one step, or, where the file system cannot, in two.
struct FolderExchange: Sendable {
  /// Exchanges two names of an open folder and gives 0, or -1 with `errno` set.
  var inOneStep: @Sendable (Int32, String, String) -> Int32 = { csystem_exchange($0, $1, $2) }

  /// What says that this file system has no exchange: overlay file systems with a folder of a
  /// lower layer, network file systems, and old kernels.
  private static let unsupported: Set<Int32> = [EINVAL, EXDEV, ENOSYS, EOPNOTSUPP]

  /// Puts the folder `hidden` in the place of `name`; the old one then has one of the hidden names.
  ///
  /// Between the two renames of the second way there is nothing at the place for some microseconds.
  /// A build that dies just then leaves the old tree under its hidden name, and the next build puts
  /// it back.
  func exchange(
    _ hidden: String, _ name: String, in parent: borrowing Folder
  ) throws(EnvironmentError) {
    if inOneStep(parent.descriptor, hidden, name) == 0 { return }
    guard Self.unsupported.contains(errno) else { throw .last("publish", parent.shown(name)) }
    let old = LeftOver(name, .old).hiddenName
    try parent.rename(name, to: old)
    do {
      try parent.rename(hidden, to: name)
    } catch {
      try parent.rename(old, to: name)
      throw error
    }
  }
}
