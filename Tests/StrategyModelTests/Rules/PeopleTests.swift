import Testing

@testable import StrategyModel

@Suite struct PeopleTests {
  private let ida = Who.caseworker.signature

  @Test func `the last caseworker stays, and not only until some day`() throws {
    let plan = try RightsPlan.plan()
    let ida = Node.person(login: "ida")
    for edits in [
      plan.edits(takingOut: ida), [plan.set(.role, of: ida, to: "reader")],
      [plan.set(.left, of: ida, to: "2030-01-01")], [plan.set(.left, of: ida, to: "2040-01-01")],
      plan.people.flatMap { plan.edits(takingOut: $0.node) },
    ] {
      #expect(try plan.refusal(of: edits, by: self.ida) == .lastCaseworker)
    }
    let two = try plan.doing(
      [plan.set(.role, of: .person(login: "lis"), to: "caseworker")], by: self.ida)
    #expect(try two.refusal(of: two.edits(takingOut: ida), by: self.ida) == nil)
  }

  @Test func `the first person brings a caseworker along`() throws {
    let plan = try RightsPlan.plan(people: false)
    let edits = plan.addingPerson(
      "bo", [.role: .text("chief"), .centres: .lines(["ABC"])], by: "per")
    let after = try plan.doing(edits, by: Who.anyone.signature)
    #expect(after.people.map(\.login) == ["per", "bo"])
    #expect(after.people.map(\.role) == [.caseworker, .chief])
    let alone = try plan.doing(
      plan.addingPerson("per", [.role: .text("reader"), .name: .text("Per")], by: "per"),
      by: Who.anyone.signature)
    #expect(alone.people.map(\.role) == [.caseworker])
    #expect(alone.people.first?.name == "Per")
  }

  @Test func `a chief settles what a merge left in the own answers only`() throws {
    for (goal, refusal) in [
      ("g1", nil), ("g2", .notOwnCentre(.answer, centre: "DEF", .chief)),
    ] as [(String, Refusal?)] {
      let base = try RightsPlan.plan()
      let target = Target.field(.text, of: .followUp(goal: goal, round: "r2"))
      let ours = try base.applying([Edit(target, from: .nothing, to: .text("a"))]).plan
      let theirs = try base.applying([Edit(target, from: .nothing, to: .text("b"))]).plan
      let merged = try Plan.merge(base: base, ours: ours, theirs: theirs).plan
      let conflict = try #require(merged.conflicts.first)
      let edits = try #require(merged.edits(settling: conflict, by: .theirs))
      #expect(try merged.refusal(of: edits, by: Who.chief.signature) == refusal)
      #expect(try merged.refusal(of: edits, by: ida) == nil)
    }
  }

  @Test func `who may not says so in both languages`() {
    #expect(
      Refusal.notAllowed(.keepPeople, .reader).phrase.both == [
        "Kun sagsbehandlere kan \u{E6}ndre personer; du er l\u{E6}ser.",
        "Only caseworkers can change people; you are a reader.",
      ])
    #expect(
      Refusal.notOwnCentre(.approve, centre: "DEF", .chief).phrase.both == [
        "Som centerchef kan du kun godkende svar eller sende dem tilbage i dine egne centre; m\u{E5}let "
          + "h\u{F8}rer til DEF.",
        "As a chief you can only approve answers or send them back in your own centres; the goal "
          + "belongs to DEF.",
      ])
  }
}
