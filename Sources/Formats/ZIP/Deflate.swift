import CZlib

/// Compression by deflate (RFC 1951) with zlib.
enum Deflate {
  /// The bytes in a bare stream of deflate, without a header.
  /// - Precondition: `level` is 1 to 9, there is memory, and there are less than 4 GB.
  static func packed(_ bytes: [UInt8], level: Int) -> [UInt8] {
    var stream = z_stream()
    // Without a header, the largest window, and the memory that zlib takes of itself.
    let state = deflateInit2_(
      &stream, Int32(level), Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(state == Z_OK, "zlib cannot begin")
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(bytes.count)))
    return [UInt8](unsafeUninitializedCapacity: room) { output, count in
      bytes.withUnsafeBufferPointer { input in
        // zlib never writes to its input.
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(room)
        let state = deflate(&stream, Z_FINISH)
        precondition(state == Z_STREAM_END, "zlib needs more room than it said")
      }
      count = room - Int(stream.avail_out)
    }
  }

  /// The CRC-32 of a file as ZIP and gzip have it.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
