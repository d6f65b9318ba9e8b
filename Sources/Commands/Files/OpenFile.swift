import Glibc

/// An open file; every failure is thrown with the path it belongs to.
struct OpenFile: ~Copyable {
  /// Negative once closed.
  private var descriptor: Int32
  /// As shown to people.
  private let path: String

  /// Takes over an open descriptor.
  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// What kind of file it is and how long.
  func status() throws(EnvironmentError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last("read", path) }
    return status
  }

  /// The next 256 KiB, or what is left.
  func readPart() throws(EnvironmentError) -> [UInt8] {
    try read(into: [UInt8](repeating: 0, count: 256 << 10), upTo: 256 << 10)
  }

  /// Everything up to the end, or the first `limit` bytes. `size` is the length of the file, if its
  /// status is known already.
  func read(upTo limit: Int, expecting size: Int? = nil) throws(EnvironmentError) -> [UInt8] {
    let size = if let size { size } else { Int(try status().st_size) }
    // With room for one byte more, so that the end shows.
    let expected = min(max(size, 0), limit - 1) + 1
    return try read(into: [UInt8](repeating: 0, count: expected), upTo: limit, expecting: size)
  }

  /// `bytes` grow as they need to. Ends without another look where the file gives as many bytes as
  /// it says that it has, though there is room for more.
  private func read(
    into bytes: consuming [UInt8], upTo limit: Int, expecting size: Int? = nil
  ) throws(EnvironmentError) -> [UInt8] {
    var count = 0
    while count < limit {
      if count == bytes.count {
        bytes.append(contentsOf: repeatElement(0, count: min(count, limit - count)))
      }
      let part = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      }
      if part < 0, errno == EINTR { continue }
      guard part >= 0 else { throw .last("read", path) }
      count += part
      if part == 0 || count == size && count < bytes.count { break }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Writes all bytes and closes; nothing can be done with the file afterwards.
  mutating func finish(writing bytes: [UInt8]) throws(EnvironmentError) {
    try write(bytes)
    try finish()
  }

  /// Writes all bytes behind those that were written before.
  func write(_ bytes: [UInt8]) throws(EnvironmentError) { try write(bytes[...]) }

  /// Likewise.
  func write(_ bytes: ArraySlice<UInt8>) throws(EnvironmentError) {
    var start = 0
    while start < bytes.count {
      let part = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if part < 0, errno == EINTR { continue }
      guard part >= 0 else { throw .last("write", path) }
      start += part
    }
  }

  /// Closes; only then is it known that the bytes arrived. Nothing can be done with the file
  /// afterwards.
  mutating func finish() throws(EnvironmentError) {
    let open = descriptor
    descriptor = -1
    guard Glibc.close(open) == 0 else { throw .last("close", path) }
  }
}
