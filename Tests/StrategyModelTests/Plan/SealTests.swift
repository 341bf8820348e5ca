import Testing

@testable import StrategyModel

@Suite struct SealTests {
  private let ida = Who.caseworker.signature

  @Test func `the seal does not know how a file is formatted`() throws {
    let plan = try RightsPlan.plan()
    let spaced = try Plan(Array(plan.file.replacing(": ", with: " :\n ").utf8))
    #expect(spaced.round("r1")?.sealState == .holds)
    #expect(plan.round("r1")?.sealTrouble == nil)
  }

  @Test(arguments: [
    (Field.title, "g1"), (.centre, "g1"), (.title, "g2"),
  ])
  func `a seal broken from outside names the goal, and stays broken`(field: Field, goal: String)
    throws
  {
    let plan = try RightsPlan.plan()
    let broken = try plan.applying([plan.set(field, of: .goal(goal), to: "DEF ")]).plan
    let number = goal == "g1" ? "4.1.1" : "4.1.2"
    #expect(broken.round("r1")?.sealState == .broken(goals: [number]))
    #expect(
      broken.round("r1")?.sealTrouble?.both == [
        "juli: \u{E6}ndret, efter at runden blev forseglet: \(number).",
        "juli: changed after the round was sealed: \(number).",
      ])
    let later = try broken.doing([broken.set(.title, of: .goal("g2"), to: "Ny")], by: ida)
    #expect(later.round("r1")?.sealState != .holds)
  }

  @Test func `an answer that is gone breaks the seal, and is said of nobody`() throws {
    let plan = try RightsPlan.plan()
    let gone = try plan.applying(plan.edits(takingOut: .goal("g2"))).plan
    #expect(gone.round("r1")?.sealState == .broken(goals: []))
    #expect(gone.round("r1")?.sealTrouble?(.en).contains("changed or removed") == true)
  }

  @Test func `a seal of its checksum alone holds, too, and tells no goals apart`() throws {
    let plan = try RightsPlan.plan()
    let whole = try #require(plan.round("r1")?.seal?.whole)
    #expect(whole.utf8.count == 71)
    let short = try plan.applying([plan.set(.seal, of: .round("r1"), to: whole)]).plan
    #expect(short.round("r1")?.sealState == .holds)
    let broken = try short.applying([short.set(.title, of: .goal("g1"), to: "x")]).plan
    #expect(broken.round("r1")?.sealState == .broken(goals: []))
  }

  @Test func `a correction seals anew, and undoing it seals as before`() throws {
    let plan = try RightsPlan.plan()
    let edit = plan.set(.result, of: .followUp(goal: "g1", round: "r1"), to: "")
    let edits = plan.correcting([edit], goal: "g1", round: "r1", reason: "r", ida)
    let applied = try plan.applying(edits, signature: ida).resealing(what: plan)
    #expect(applied.plan.round("r1")?.sealState == .holds)
    #expect(applied.plan.round("r1")?.seal != plan.round("r1")?.seal)
    let inverse = Change(applied.done, signature: ida).inverse
    #expect(try applied.plan.refusal(of: inverse, by: ida) == nil)
    let back = try applied.plan.applying(inverse).resealing(what: applied.plan).plan
    #expect(back.everything == plan.everything)
  }

  @Test func `an answer in the open round costs no seal`() throws {
    let plan = try RightsPlan.plan()
    let edit = plan.set(.result, of: .followUp(goal: "g3", round: "r2"), to: "green")
    let applied = try plan.applying([edit], signature: ida)
    #expect(applied.done.allSatisfy { !$0.touchesSeals })
  }

  @Test func `closing a round is taken back by reopening it only`() throws {
    let plan = try RightsPlan.plan()
    let round = try #require(plan.openRound)
    let edits = plan.closing(round, reason: "r", ida)
    let applied = try plan.applying(edits, signature: ida)
    let inverse = Change(applied.done, signature: ida).inverse
    #expect(
      try applied.plan.refusal(of: inverse, by: ida)
        == .roundStep(name: "okt.", from: .closed, to: .open))
  }

  @Test func `two sides' corrections of one round merge, and are sealed together`() throws {
    let base = try RightsPlan.plan()
    func corrected(_ goal: String) throws -> Plan {
      let edit = base.set(.text, of: .followUp(goal: goal, round: "r1"), to: "x")
      return try base.doing(
        base.correcting([edit], goal: goal, round: "r1", reason: "r", ida), by: ida)
    }
    let merged = try Plan.merge(
      base: base, ours: corrected("g1"), theirs: corrected("g2"))
    #expect(merged.conflicts == [])
    #expect(merged.plan.conflicts == [])
    #expect(merged.plan.round("r1")?.sealState == .holds)
    #expect(base.pushRefusal(to: merged.plan, by: "ida") == nil)
    let broken = try corrected("g2").applying([base.set(.title, of: .goal("g2"), to: "x")]).plan
    let other = try Plan.merge(base: base, ours: corrected("g1"), theirs: broken)
    #expect(other.plan.round("r1")?.sealState != .holds)
  }
}
