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

  @Test func `who is not among the people, or has left, is told so, and who can mend it`() throws {
    let plan = try RightsPlan.plan()
    let (kim, ole) = (
      plan.standing(of: "kim", on: ida.at.day), plan.standing(of: "ole", on: ida.at.day)
    )
    #expect(
      kim.refusal(of: .answer)?.phrase.both == [
        "Du (kim) er ikke blandt planens personer og kan kun læse; Ida kan tilføje dig.",
        "You (kim) are not among the plan's people and can only read; Ida can add you.",
      ])
    #expect(
      ole.refusal(of: .keepRounds)?.phrase.both == [
        "Du (ole) er fratrådt 01-01-2030 og kan kun læse; Ida kan ændre det.",
        "You (ole) left on 2030-01-01 and can only read; Ida can change that.",
      ])
    #expect(plan.standing(of: "lis", on: ida.at.day).stranger == nil)
  }

  @Test func `an approval comes back only by who gave it, or where one's own is taken back`() throws
  {
    let (bo, eva) = (Who.chief.signature, Who.chiefOfBoth.signature)
    let bare = try RightsPlan.plan()
    let approved = try bare.doing(bare.approval(of: "g1", in: "r2", by: bo), by: bo)
    let returned = try approved.doing(
      approved.approval(of: "g1", in: "r2", .returned, remark: "x", by: eva), by: eva)
    func back(_ from: Plan, _ plan: Plan) -> [Edit] {
      let target = Target.field(.approval, of: .followUp(goal: "g1", round: "r2"))
      return [Edit(target, from: from.value(of: target), to: plan.value(of: target))]
    }
    let refusal = Refusal.inAnothersName(goal: "4.1.1", name: "Bo")
    #expect(try bare.refusal(of: back(bare, approved), by: eva) == refusal)
    #expect(try bare.refusal(of: back(bare, approved), by: bo) == nil)
    #expect(try returned.refusal(of: back(returned, approved), by: eva) == nil)
    let onBehalf = try approved.doing(
      approved.approval(of: "g1", in: "r2", onBehalf: "Bo", remark: "x", by: ida), by: ida)
    let other = Signature(by: "per", at: ida.at)
    let both = try onBehalf.doing(
      onBehalf.addingPerson("per", [.role: .text("caseworker")], by: "ida"), by: ida)
    #expect(try both.refusal(of: back(both, approved), by: other) == refusal)
    #expect(try both.refusal(of: back(both, approved), by: ida) == nil)
  }

  @Test func `an answer comes back from the history, what others approved of it does not`() throws {
    let bare = try RightsPlan.plan()
    let bo = Who.chief.signature
    let approved = try bare.doing(bare.approval(of: "g1", in: "r2", by: bo), by: bo)
    let removal = approved.edits(takingOut: .followUp(goal: "g1", round: "r2"))
    let without = try approved.applying(removal).plan
    let edit = try #require(removal.first)
    func restored(by login: String) throws -> FollowUp? {
      let edits = without.restoring(edit, by: login)
      #expect(try without.refusal(of: edits, by: Signature(by: login, at: ida.at)) == nil)
      return try without.applying(edits).plan.goal("g1")?.followUp(in: "r2")
    }
    #expect(try restored(by: "bo")?.approval?.by == "bo")
    let answer = try restored(by: "ida")
    #expect(answer?.approval == nil && answer?.result == .green)
  }

  @Test func `a goal goes, and comes back by undo, with what a chief approved of it`() throws {
    let bo = Who.chief.signature
    var plan = try RightsPlan.plan()
    plan = try plan.applying(
      plan.edits(takingOut: .round("r1"))
        + plan.goals.flatMap {
          plan.edits(takingOut: .followUp(goal: $0.id, round: "r1"))
        }
    ).plan
    plan = try plan.doing(plan.approval(of: "g1", in: "r2", by: bo), by: bo)
    let removal = plan.edits(takingOut: .goal("g1"))
    #expect(try plan.refusal(of: removal, by: bo) == .notAllowed(.keepPlan, .chief))
    #expect(try plan.refusal(of: removal, by: ida) == nil)
    let without = try plan.applying(removal).plan
    #expect(try without.refusal(of: removal.reversed().map(\.inverse), by: ida) == nil)
    #expect(without.pushRefusal(to: plan, by: "ida") == .inAnothersName(goal: "4.1.1", name: "Bo"))
  }
}
