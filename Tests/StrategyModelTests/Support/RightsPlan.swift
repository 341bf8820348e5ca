@testable import StrategyModel

/// A plan with people of each kind, goals of two centres, and a round in each state.
enum RightsPlan {
  /// r1 is closed and sealed, r2 open, r3 planned; g1 is ABC's, g2 DEF's, g3 nobody's and nowhere
  /// answered.
  static func plan(people: Bool = true) throws -> Plan {
    let answers = ["r1", "r2"].map {
      #"{"round": "\#($0)", "result": "green", "timeline": "green", "by": "ida"}"#
    }.joined(separator: ", ")
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "id": "p", "title": "P",
       "rounds": [{"id": "r1", "name": "juli", "state": "closed",
         "closed": {"by": "ida", "at": "2030-08-01T00:00:00Z"}},
        {"id": "r2", "name": "okt.", "state": "open"},
        {"id": "r3", "name": "jan.", "state": "planned"}],
       "centres": [{"code": "ABC", "chief": "Bo"}, {"code": "DEF"}],
       \(people ? Self.people : "")
       "themes": [{"id": "t1", "number": "4", "title": "T", "focusAreas": [{"id": "a1", "goals": [
        {"id": "g1", "title": "M", "centre": "ABC", "deadline": "2030-12-31",
         "followUps": [\(answers)]},
        {"id": "g2", "title": "N", "centre": "DEF", "followUps": [\(answers)]},
        {"id": "g3", "title": "O"}]}]}]}
      """)
    let seal = Seal(of: "r1", in: plan).text
    return try plan.applying([plan.set(.seal, of: .round("r1"), to: seal)]).plan
  }

  private static let people = """
    "people": [{"login": "ida", "name": "Ida", "role": "caseworker"},
     {"login": "bo", "name": "Bo", "role": "chief", "centres": ["ABC"]},
     {"login": "eva", "name": "Eva", "role": "chief", "centres": ["ABC", "DEF"]},
     {"login": "lis", "name": "Lis", "role": "reader"},
     {"login": "ole", "name": "Ole", "role": "caseworker", "left": "2030-01-01"}],
    """
}

/// Somebody who tries to change the plan.
enum Who: String, CaseIterable {
  case caseworker = "ida"
  case chief = "bo"
  case chiefOfBoth = "eva"
  case reader = "lis"
  case left = "ole"
  case unlisted = "kim"
  /// In a plan without people.
  case anyone = "per"

  var role: Role {
    switch self {
    case .caseworker, .anyone: .caseworker
    case .chief, .chiefOfBoth: .chief
    case .reader, .left, .unlisted: .reader
    }
  }

  var plan: Plan {
    get throws { try RightsPlan.plan(people: self != .anyone) }
  }

  var signature: Signature { Signature(by: rawValue, at: .sample("2030-10-20T10:00:00Z")) }
}

extension Plan {
  /// The plan as the program would leave it, whoever does it and whatever the rules say.
  func doing(_ edits: [Edit], by signature: Signature) throws -> Plan {
    try applying(edits, signature: signature).resealing(what: self).plan
  }

  /// Why a change is refused when it is made; nil where it is not.
  func refusal(of edits: [Edit], by signature: Signature) throws -> Refusal? {
    let proposal = Proposal(
      edits: edits, isFinishing: false, author: signature, isSigning: true)
    do {
      _ = try proposal.outcome(on: self, with: findings, path: "p.json")
      return nil
    } catch StoreError.refused(let refusal) {
      return refusal
    }
  }

  /// Why a push is refused; nil where it is not.
  func pushRefusal(to after: Plan, by login: String) -> Refusal? {
    do {
      let day = Instant.sample("2030-10-20T10:00:00Z").day
      try Plan.checkPush(from: self, to: after, by: login, on: day)
      return nil
    } catch {
      return error
    }
  }

  func approval(
    of goal: String, in round: String, _ state: Approval.State = .approved, onBehalf: String = "",
    remark: String = "", by signature: Signature
  ) -> [Edit] {
    let approval = Approval(
      state, of: self.goal(goal)?.checksum(in: round) ?? "", onBehalf: onBehalf, remark: remark,
      signature)
    return [
      set(.approval, of: .followUp(goal: goal, round: round), to: approval.record.value)
    ]
  }
}
