/// SHA-256 over values by their names, as approvals and seals carry it: `sha256:` and 64
/// hexadecimal digits.
///
/// Each value is preceded by its name and its length in UTF-8 bytes, so that no two lists of
/// values give the same text; how the file is formatted does not matter.
package struct Checksum: Sendable {
  private var bytes: [UInt8] = []

  package init() {}

  package mutating func add(_ name: String, _ value: String) {
    bytes += Array("\(name) \(value.utf8.count) ".utf8) + Array(value.utf8) + [0x0A]
  }

  package var digits: String { Fingerprint(of: bytes).sha256 }

  package var text: String { "sha256:\(digits)" }
}

extension FollowUp {
  /// Over what an approval approves; it holds while this is the same.
  package var checksum: String {
    var checksum = Checksum()
    add(to: &checksum)
    return checksum.text
  }

  func add(to checksum: inout Checksum) {
    let answer = answer
    for field in Answer.fields { checksum.add(field.name, answer.written(field)) }
    checksum.add(Field.notThisRound.name, notThisRound)
  }
}
