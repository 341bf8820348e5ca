@testable import StrategyModel

/// Plans to test with.
enum Sample {
  /// The real plan of 2017.
  static var real: Plan {
    get throws { try read("../../../data/strategiplan-2017.json") }
  }

  /// Every key that the format has, in the program's own form.
  static var full: Plan {
    get throws { try read("../Fixtures/full.json") }
  }

  /// Unlike anything that the program writes: tabs, blank lines, unknown keys, odd numbers.
  static var byHand: Plan {
    get throws { try read("../Fixtures/by-hand.json") }
  }

  private static func read(_ path: String, from file: String = #filePath) throws -> Plan {
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    return try Plan(PlanFile("/\(folder)/\(path)").read())
  }

  /// A plan with the goals g1 and g2 in three rounds: r1 closed, r2 open, r3 planned.
  ///
  /// The head's and the goal's members bring their commas; the follow-ups are those of g1.
  static func small(
    head: String = "", goal: String = "", followUps: String = ""
  ) throws -> Plan {
    try plan(
      """
      {"format": "strategy-plan", "schema": 1, "id": "p", \(head)
       "rounds": [{"id": "r1", "name": "juli", "state": "closed"},
        {"id": "r2", "name": "okt.", "state": "open"},
        {"id": "r3", "name": "jan.", "state": "planned"}],
       "centres": [{"code": "ABC"}],
       "themes": [{"id": "t1", "number": "4", "title": "T", "focusAreas": [{"id": "a1", "goals": [
        {"id": "g1", "title": "M", \(goal) "followUps": [\(followUps)]},
        {"id": "g2", "title": "N"}]}]}]}
      """)
  }

  /// A plan of some megabytes.
  static var long: [UInt8] {
    get throws {
      let text = String(repeating: "Lang. ", count: 200_000)
      let followUps = ["r1", "r2"].map { "{\"round\": \"\($0)\", \"text\": \"\(text)\"}" }
      return try small(followUps: followUps.joined(separator: ", ")).bytes
    }
  }

  static func plan(_ json: String) throws -> Plan { try Plan(Array(json.utf8)) }
}

extension Plan {
  /// The file as text.
  var file: String { String(decoding: bytes, as: UTF8.self) }

  /// Every node, in the order of the file.
  var nodes: [Node] {
    let goals = self.goals
    return [.plan] + rounds.map { .round($0.id) } + centres.map { .centre(code: $0.code) }
      + index.children(of: 0, .person).map(node(at:)) + themes.map(\.node)
      + themes.flatMap(\.focusAreas).map(\.node) + goals.map(\.node)
      + goals.flatMap { goal in
        goal.followUps.map { .followUp(goal: goal.id, round: $0.round) }
      }
  }
}

extension Signature {
  static let ida = Signature(by: "ida", at: .sample("2030-10-20T10:00:00Z"))
  static let bo = Signature(by: "bo", at: .sample("2030-10-21T11:00:00Z"))
}

extension Instant {
  static func sample(_ text: String) -> Instant {
    guard let instant = Instant(text) else { preconditionFailure("\(text) is no instant") }
    return instant
  }
}

extension Phrase {
  /// Both languages, for comparing whole sentences.
  var both: [String] { [self(.da), self(.en)] }
}
