internal import CMessageDigest

/// What tells whether a file's bytes are the same: their number and their SHA-256.
package struct Fingerprint: Hashable, Sendable {
  /// In bytes.
  package let length: Int
  /// 64 hexadecimal digits.
  package let sha256: String

  init(length: Int, sha256: String) {
    self.length = length
    self.sha256 = sha256
  }

  package init(of bytes: [UInt8]) {
    var context = SHA2_CTX()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Init(&context)
    SHA256Update(&context, bytes, bytes.count)
    SHA256Final(&digest, &context)
    length = bytes.count
    sha256 = digest.map { byte in
      byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
    }.joined()
  }
}
