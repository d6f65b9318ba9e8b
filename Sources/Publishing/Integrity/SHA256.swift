import CCrypto

/// SHA-256 (FIPS 180-4) by OpenSSL's libcrypto.
package enum SHA256 {
  /// Fetched once: `EVP_sha256()` stands for a name that libcrypto looks up in its providers, under
  /// a lock, whenever something is digested. The object is never changed and never freed.
  nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

  /// The digest in lower-case hexadecimal, 64 characters.
  package static func hexDigest(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let done = EVP_Digest(bytes, bytes.count, &digest, &length, algorithm, nil)
    precondition(done == 1 && length == 32, "libcrypto has no SHA-256")
    return hex(digest[..<32])
  }

  static func hex(_ bytes: ArraySlice<UInt8>) -> String {
    func digit(_ value: UInt8) -> UInt8 {
      value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digit(byte >> 4))
      text.append(digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
