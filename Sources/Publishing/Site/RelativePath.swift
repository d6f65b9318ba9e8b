/// Computes links between pages of one site, so that a site can be copied anywhere.
package enum RelativePath {
  /// The link from one page to another; both paths are relative to the site's folder.
  package static func from(_ page: String, to target: String) -> String {
    // Most pages lie at the top of their site.
    guard page.utf8.contains(UInt8(ascii: "/")) else { return target }
    let start = page.split(separator: "/").dropLast()
    let end = target.split(separator: "/", omittingEmptySubsequences: false)
    var shared = 0
    while shared < start.count, shared < end.count - 1, start[shared] == end[shared] {
      shared += 1
    }
    let up = Array(repeating: "..", count: start.count - shared)
    return (up + end[shared...].map(String.init)).joined(separator: "/")
  }
}
