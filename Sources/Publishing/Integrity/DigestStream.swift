import CCrypto

/// SHA-256 of bytes that come in parts.
final class DigestStream {
  private let context: OpaquePointer

  init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, SHA256.algorithm, nil) == 1
    else {
      preconditionFailure("libcrypto has no SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  func add(_ bytes: ArraySlice<UInt8>) {
    let done = bytes.withUnsafeBufferPointer {
      EVP_DigestUpdate(context, $0.baseAddress, $0.count)
    }
    precondition(done == 1, "libcrypto cannot digest")
  }

  /// In lower-case hexadecimal; nothing can be added afterwards.
  func finish() -> String {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let done = EVP_DigestFinal_ex(context, &digest, &length)
    precondition(done == 1 && length == 32, "libcrypto cannot digest")
    return SHA256.hex(digest[..<32])
  }
}
