import Testing

@testable import StrategyModel

/// What must hold of every merge.
@Suite struct RandomMergesTests {
  @Test(arguments: 0..<80)
  func `holds for random plans`(seed: Int) throws {
    var maker = RandomPlan(seed: seed)
    try expectLaws(of: seed.isMultiple(of: 2) ? maker.inForm() : maker.byHand(), &maker)
  }

  @Test(arguments: 300..<310)
  func `holds for the real plan and the one with every key`(seed: Int) throws {
    var maker = RandomPlan(seed: seed)
    for plan in [try Sample.real, try Sample.full] { try expectLaws(of: plan, &maker) }
  }

  @Test(arguments: 600..<630)
  func `damaged plans merge too, ids that stand twice among them`(seed: Int) throws {
    var random = Seeded(seed)
    let file = try Sample.full.file
    for _ in 0..<2 {
      let ids = ["g1", "g2", "g3", "g4", "a1", "a2", "t1", "t2"].shuffled(using: &random)
      let doubled = file.replacing("\"id\": \"\(ids[0])\"", with: "\"id\": \"\(ids[1])\"")
      let versions = [file, doubled, file].map { readable($0, &random) }
      for shift in 0..<3 {
        let (base, ours, theirs) = (
          versions[shift], versions[(shift + 1) % 3], versions[(shift + 2) % 3]
        )
        let merged = try Plan.merge(base: base, ours: ours, theirs: theirs)
        expectNothingLost(from: ours, theirs, since: base, in: merged)
        #expect(try Plan.merge(base: base, ours: ours, theirs: base).plan == ours)
        #expect(try Plan.merge(base: base, ours: ours, theirs: ours).plan == ours)
      }
    }
  }

  @Test func `the same move on both sides is no conflict, even after an id that stands twice`()
    throws
  {
    func plan(_ first: String, _ second: String) throws -> Plan {
      try Sample.plan(
        """
        {"format": "strategy-plan", "schema": 1, "themes": [{"id": "t", "focusAreas": [
         {"id": "a1", "goals": [\(first)]}, {"id": "a2", "goals": [\(second)]}]}]}
        """)
    }
    let base = try plan(#"{"id": "g1"}, {"id": "g2"}"#, #"{"id": "g3"}, {"id": "g2"}"#)
    let one = try plan(#"{"id": "g2"}"#, #"{"id": "g3"}, {"id": "g2"}, {"id": "g1"}"#)
    #expect(try Plan.merge(base: base, ours: one, theirs: one).plan == one)
  }

  @Test(arguments: 900..<940)
  func `a round that both sides sealed is sealed, whoever corrected what, and that is no conflict`(
    seed: Int
  ) throws {
    var random = Seeded(seed)
    let base = try RightsPlan.plan()
    let (one, other) = (try corrected(base, &random), try corrected(base, &random))
    let merged = try Plan.merge(base: base, ours: one, theirs: other)
    let seal = Target.field(.seal, of: .round("r1"))
    #expect(merged.plan.round("r1")?.sealState == .holds)
    #expect(!(merged.plan.conflicts + merged.conflicts).contains { $0.target == seal })
    expectMirrored(merged, try Plan.merge(base: base, ours: other, theirs: one), but: seal)
  }

  /// A plan after corrections of its closed round, and with other titles.
  private func corrected(_ plan: Plan, _ random: inout Seeded) throws -> Plan {
    let ida = Who.caseworker.signature
    var plan = plan
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let (goal, text) = (random.chance(50) ? "g1" : "g2", random.text())
      let answer = plan.set(.text, of: .followUp(goal: goal, round: "r1"), to: text)
      let edits =
        random.chance(30)
        ? [plan.set(.title, of: .goal(goal), to: text)]
        : plan.correcting([answer], goal: goal, round: "r1", reason: "r", ida)
      plan = try plan.doing(edits, by: ida)
    }
    return plan
  }

  private func readable(_ file: String, _ random: inout Seeded) -> Plan {
    while true {
      if let plan = try? Plan(random.damaged(Array(file.utf8))) { return plan }
    }
  }

  private func expectLaws(of base: Plan, _ maker: inout RandomPlan) throws {
    let one = try maker.changed(base, times: 8)
    let other = try maker.changed(base, times: 8)
    #expect(try Plan.merge(base: base, ours: one, theirs: base).plan == one)
    #expect(try Plan.merge(base: base, ours: one, theirs: one).plan == one)
    #expect(
      try Plan.merge(base: base, ours: base, theirs: other).plan.everything == other.everything)
    let merged = try Plan.merge(base: base, ours: one, theirs: other)
    let mirrored = try Plan.merge(base: base, ours: other, theirs: one)
    expectNothingLost(from: one, other, since: base, in: merged)
    expectMirrored(merged, mirrored)
    // What is merged is merged: once more brings nothing new.
    let again = try Plan.merge(base: other, ours: merged.plan, theirs: other)
    #expect(again.plan == merged.plan)
  }

  /// Every text that a side has written since is in the result, in a field or in a conflict.
  private func expectNothingLost(
    from one: Plan, _ other: Plan, since base: Plan, in merged: Merged
  ) {
    let written = one.texts.union(other.texts).subtracting(base.texts)
    let lost = written.subtracting(merged.plan.texts)
    #expect(lost == [], "\(lost.map { String(decoding: $0, as: UTF8.self) })")
  }

  /// The same nodes, and the same values where nobody disagrees.
  private func expectMirrored(_ merged: Merged, _ mirrored: Merged, but other: Target? = nil) {
    let disputed = Set(merged.conflicts.map(\.target))
    #expect(disputed == Set(mirrored.conflicts.map(\.target)))
    // An answer that one side cleared and the other changed is there or not, as ours has it.
    let nodes = Set(merged.plan.nodes).symmetricDifference(mirrored.plan.nodes)
    #expect(nodes.isSubset(of: disputed.compactMap { $0?.node }))
    var texts = (Splice(merged.plan), Splice(mirrored.plan))
    for node in merged.plan.nodes {
      let fields = texts.0.contents(of: node).map(\.target)
      for target in fields where !disputed.contains(target) && target != other {
        if target == .field(.conflicts, of: .plan) { continue }
        #expect(texts.0.value(of: target) == texts.1.value(of: target), "\(target)")
      }
    }
  }
}
