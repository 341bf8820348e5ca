import Testing

@testable import StrategyModel

struct ReviewQueueTests {
  @Test func `what changed since the last round comes first, what has gaps last`() throws {
    let plan = try plan
    let queue = try queue(of: "bo", in: plan)
    #expect(queue[.changed].map(\.id) == ["g1"])
    #expect(queue[.unchanged].map(\.id) == ["g2"])
    #expect(queue[.unready].map(\.id) == ["g3"])
  }

  /// A caseworker records for the chiefs; a centre without one approves nothing.
  @Test(arguments: [
    ("ida", ["ABC", "DEF"]), ("bo", ["ABC"]), ("eva", ["ABC", "DEF"]), ("gro", []), ("per", []),
    ("nobody", []),
  ])
  func `one reviews the centres that one heads`(login: String, centres: [String]) throws {
    let plan = try plan
    #expect(plan.standing(of: login, on: .today).reviewedCentres(in: plan) == Set(centres))
  }

  @Test func `a goal whose centre has no chief awaits nobody`() throws {
    let lines = Outline(try plan, round: "r2").lines
    #expect(lines.filter(\.review.isAwaited).map(\.id) == ["g1", "g2", "g4"])
  }

  @Test func `an answer as it was approved is found in the history`() throws {
    let plan = try plan
    let goal = try #require(plan.goal("g1"))
    let approved = goal.answer(in: "r2")
    var changed = approved
    changed.text = "Helt anderledes."
    changed.timeline = .red
    let edits = Edit.edits(from: approved, to: changed, goal: "g1", round: "r2")
    let applied = try plan.applying(edits, signature: .ida)
    let now = try #require(applied.plan.goal("g1"))
    let history = History(
      line(of: applied.done, "2030-10-21T11:00:00Z"))
    #expect(history.answer(of: now, in: "r2", of: goal.checksum(in: "r2")) == approved)
    #expect(history.answer(of: now, in: "r2", of: now.checksum(in: "r2")) == changed)
    #expect(history.answer(of: now, in: "r2", of: "sha256:0") == nil)
    #expect(History([]).answer(of: now, in: "r2", of: goal.checksum(in: "r2")) == nil)
  }

  private func queue(of login: String, in plan: Plan) throws -> ReviewQueue {
    let round = try #require(plan.openRound)
    let centres = plan.standing(of: login, on: .today).reviewedCentres(in: plan)
    return ReviewQueue(Outline(plan, round: round.id), centres: centres, in: round)
  }

  private var plan: Plan {
    get throws {
      try Sample.plan(
        """
        {"format": "strategy-plan", "schema": 1,
         "rounds": [{"id": "r1", "state": "closed"}, {"id": "r2", "state": "open"}],
         "people": [
          {"login": "ida", "role": "caseworker"},
          {"login": "bo", "role": "chief", "centres": ["ABC"]},
          {"login": "eva", "role": "chief", "centres": ["ABC", "DEF"]},
          {"login": "per", "role": "chief", "centres": ["ABC"], "left": "2030-01-01"},
          {"login": "gro", "role": "reader", "centres": ["ABC"]}],
         "themes": [{"id": "t", "focusAreas": [{"id": "a1", "goals": [
          {"id": "g1", "centre": "ABC", "followUps": [
           {"round": "r1", "result": "green", "timeline": "green"},
           {"round": "r2", "result": "green", "timeline": "green", "text": "Nyt."}]},
          {"id": "g2", "centre": "ABC", "followUps": [
           {"round": "r1", "result": "green", "timeline": "green"},
           {"round": "r2", "result": "green", "timeline": "green"}]},
          {"id": "g3", "centre": "ABC", "followUps": [{"round": "r2", "result": "red"}]},
          {"id": "g4", "centre": "DEF", "followUps": [
           {"round": "r2", "result": "green", "timeline": "green"}]},
          {"id": "g5", "centre": "GHI", "followUps": [
           {"round": "r2", "result": "green", "timeline": "green"}]}]}]}]}
        """)
    }
  }

  /// A line of the history, as the file has it.
  private func line(of edits: [Edit], _ time: String) -> [UInt8] {
    let list = edits.map { String(decoding: $0.json, as: UTF8.self) }.joined(separator: ",")
    let sum = String(repeating: "0", count: 64)
    return Array(
      #"{"at":"\#(time)","by":"ida","host":"pc","edits":[\#(list)],"length":1,"sha256":"\#(sum)"}"#
        .utf8) + [0x0A]
  }
}

extension Day {
  fileprivate static var today: Day {
    guard let day = Day("2030-10-20") else { preconditionFailure("no day") }
    return day
  }
}
