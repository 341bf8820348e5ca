/// An e-mail address that can stand in a header as it is (RFC 5322, dot-atom on both sides).
struct MailAddress {
  let text: String

  /// Nil where the text is anything else, or anything more.
  init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254,
      Self.isDotted(parts[0], Self.atoms), Self.isDotted(parts[1], Self.hosts)
    else { return nil }
    self.text = text
  }

  private static let hosts = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".unicodeScalars)
  private static let atoms = hosts.union("!#$%&'*+/=?^_`{|}~".unicodeScalars)

  private static func isDotted(_ text: Substring, _ known: Set<Unicode.Scalar>) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.unicodeScalars.allSatisfy(known.contains)
    }
  }
}
