import Glibc
import Testing

@testable import Commands

extension TemporaryFolder {
  /// Writes a file; its path may be any bytes.
  func write(_ bytes: [UInt8], to path: [UInt8]) throws {
    let descriptor = open(try made(path), O_WRONLY | O_CREAT | O_EXCL, 0o644)
    try #require(descriptor >= 0)
    var file = OpenFile(descriptor: descriptor, path: "")
    try file.finish(writing: bytes)
  }

  func link(_ path: [UInt8], to target: [UInt8]) throws {
    try #require(symlink(target.map { CChar(bitPattern: $0) } + [0], try made(path)) == 0)
  }

  /// The whole path for C, its folders made.
  private func made(_ path: [UInt8]) throws -> [CChar] {
    let parts = path.split(separator: UInt8(ascii: "/"))
    try makeFolder(
      parts.dropLast().map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/"))
    return at("").utf8.map { CChar(bitPattern: $0) } + path.map { CChar(bitPattern: $0) } + [0]
  }
}
