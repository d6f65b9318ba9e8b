/// Computes links between pages of one site, so that a site can be copied anywhere.
package enum RelativePath {
  /// The link from one page to another; both paths are relative to the site's folder, and neither
  /// has an empty part.
  package static func from(_ page: String, to target: String) -> String {
    let slash = UInt8(ascii: "/")
    let start = page.utf8.span
    let end = target.utf8.span
    // Behind the last slash up to which both are the same: the folder that both lie in.
    var shared = 0
    var position = 0
    while position < start.count, position < end.count, start[position] == end[position] {
      position += 1
      if start[position - 1] == slash { shared = position }
    }
    var up = 0
    for index in position..<start.count where start[index] == slash { up += 1 }
    if up == 0, shared == 0 { return target }
    var link: [UInt8] = []
    link.reserveCapacity(up * 3 + end.count - shared)
    for _ in 0..<up { link += "../".utf8 }
    for index in shared..<end.count { link.append(end[index]) }
    return String(decoding: link, as: UTF8.self)
  }
}
