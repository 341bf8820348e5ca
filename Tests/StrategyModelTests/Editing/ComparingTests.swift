import Testing

@testable import StrategyModel

@Suite struct ComparingTests {
  @Test(arguments: 0..<150)
  func `the edits between two plans lead from one to the other and back`(seed: Int) throws {
    var maker = RandomPlan(seed: seed)
    let plan = try maker.byHand()
    try expectToLead(from: plan, to: maker.changed(plan, times: 12))
  }

  @Test(arguments: 500..<550)
  func `so they do between plans that have nothing in common`(seed: Int) throws {
    var one = RandomPlan(seed: seed)
    var other = RandomPlan(seed: seed + 1000)
    try expectToLead(from: one.inForm(), to: other.byHand())
  }

  @Test(arguments: 600..<620)
  func `so they do on the real plan and on the one with every key`(seed: Int) throws {
    var maker = RandomPlan(seed: seed)
    for plan in [try Sample.real, try Sample.full, try Sample.byHand] {
      try expectToLead(from: plan, to: maker.changed(plan, times: 20))
    }
    try expectToLead(from: Sample.real, to: Sample.full)
    try expectToLead(from: Sample.byHand, to: Sample.real)
  }

  @Test func `formatting is no difference`() throws {
    let plan = try Sample.full
    #expect(try plan.edits(to: Plan(JSONFormat.compact(plan.bytes))) == [])
  }

  @Test(arguments: [
    (["g1", "g2", "g3"], ["g3", "g1", "g2"], ["g3"]),
    (["g1", "g2", "g3", "g4"], ["g2", "g3", "g4", "g1"], ["g1"]),
    (["g1", "g2", "g3"], ["g3", "g2", "g1"], ["g3", "g2"]),
    (["g1", "g2", "g3", "g4"], ["g1", "g4"], []),
  ])
  func `what the longest run that kept its order leaves out is moved`(
    old: [String], new: [String], moved: [String]
  ) throws {
    let edits = try Self.plan(old).edits(to: Self.plan(new))
    let moves = edits.filter { $0.new != .nothing }
    #expect(moves.map(\.target.node.id) == moved)
  }

  @Test func `puts in and moves, then sets, then takes out`() throws {
    let old = try Self.plan(["g1", "g2", "g3"])
    let new = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "x": 1, "themes": [{"id": "t2", "focusAreas": [
       {"id": "a2", "goals": [{"id": "g4"}, {"id": "g1", "title": "Ny", "centre": "A"}]}]}]}
      """)
    let theme = Place(in: .plan, after: nil)
    let area = Place(in: .theme("t2"), after: nil)
    let goals = Node.focusArea("a2")
    #expect(
      old.edits(to: new) == [
        Edit(.node(.theme("t2")), from: .nothing, to: .node(theme, Array(#"{"id":"t2"}"#.utf8))),
        Edit(.node(.focusArea("a2")), from: .nothing, to: .node(area, Array(#"{"id":"a2"}"#.utf8))),
        Edit(
          .node(.goal("g4")), from: .nothing,
          to: .node(Place(in: goals, after: nil), Array(#"{"id":"g4"}"#.utf8))),
        Edit(
          .node(.goal("g1")), from: .place(Place(in: .focusArea("a1"), after: nil)),
          to: .place(Place(in: goals, after: "g4"))),
        Edit(.key("x", of: .plan), from: .nothing, to: .json(Array("1".utf8))),
        Edit(.field(.title, of: .goal("g1")), from: .text("Mål g1"), to: .text("Ny")),
        Edit(.field(.centre, of: .goal("g1")), from: .nothing, to: .text("A")),
        Edit(.node(.goal("g3")), from: old.value(of: .node(.goal("g3"))), to: .nothing),
        Edit(.node(.goal("g2")), from: old.value(of: .node(.goal("g2"))), to: .nothing),
        Edit(.node(.focusArea("a1")), from: old.value(of: .node(.focusArea("a1"))), to: .nothing),
        Edit(.node(.theme("t1")), from: old.value(of: .node(.theme("t1"))), to: .nothing),
      ])
  }

  @Test func `an answer comes with its first field and goes with its last`() throws {
    let empty = try Sample.small()
    let answered = try Sample.small(
      followUps: #"{"round": "r2", "text": "A", "x": 1, "by": "ida"}"#)
    let edits = empty.edits(to: answered)
    #expect(edits.count == 3)
    #expect(try empty.applying(edits).plan.everything == answered.everything)
    #expect(try answered.applying(answered.edits(to: empty)).plan.everything == empty.everything)
  }

  private static func plan(_ goals: [String]) throws -> Plan {
    let goals = goals.map { #"{"id": "\#($0)", "title": "Mål \#($0)"}"# }
    return try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "themes": [{"id": "t1", "focusAreas": [
       {"id": "a1", "goals": [\(goals.joined(separator: ", "))]}]}]}
      """)
  }

  private func expectToLead(from plan: Plan, to other: Plan) throws {
    let edits = plan.edits(to: other)
    let applied = try plan.applying(edits)
    #expect(applied.refused == [])
    #expect(applied.plan.everything == other.everything)
    #expect(applied.plan.edits(to: other) == [])
    let undone = try applied.plan.applying(Change(applied.done, signature: .ida).inverse)
    #expect(undone.refused == [])
    #expect(undone.plan.everything == plan.everything)
  }
}

@Suite struct LongestRunTests {
  @Test(arguments: 0..<100)
  func `is rising, and as long as any`(seed: Int) {
    var random = Seeded(seed)
    let numbers = Array(Array(0..<9).shuffled(using: &random).prefix(seed % 10))
    let run = numbers.longestRisingRun
    #expect(run == run.sorted() && run.map { numbers[$0] } == run.map { numbers[$0] }.sorted())
    let longest = (0..<(1 << numbers.count)).map { chosen in
      numbers.indices.filter { chosen & (1 << $0) != 0 }.map { numbers[$0] }
    }.filter { $0 == $0.sorted() }.map(\.count).max()
    #expect(run.count == longest)
  }
}
