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

extension Goal {
  /// Over what an approval approves of the goal's answer in a round; it holds while this is the
  /// same.
  package func checksum(in round: String) -> String {
    let followUp = followUp(in: round)
    return (followUp?.answer ?? Answer()).checksum(notThisRound: followUp?.notThisRound ?? "")
  }
}

extension Answer {
  /// Over what an approval approves, with why the goal is not followed up; empty where it is.
  func checksum(notThisRound: String) -> String {
    var checksum = Checksum()
    checksum.add(self, notThisRound: notThisRound)
    return checksum.text
  }
}

extension FollowUp {
  /// Over what an approval approves.
  package var checksum: String { answer.checksum(notThisRound: notThisRound) }

  func add(to checksum: inout Checksum) {
    checksum.add(answer, notThisRound: notThisRound)
  }
}

extension Checksum {
  fileprivate mutating func add(_ answer: Answer, notThisRound: String) {
    for field in Answer.fields { add(field.name, answer.written(field)) }
    add(Field.notThisRound.name, notThisRound)
  }
}
