import Testing

@testable import StrategyModel

@Suite struct PushCheckingTests {
  private let ida = Who.caseworker.signature
  private let bo = Who.chief.signature

  @Test func `what several commits led to is checked as a whole`() throws {
    let plan = try RightsPlan.plan()
    var after = plan
    func go(_ edits: (Plan) -> [Edit]) throws { after = try after.doing(edits(after), by: ida) }
    try go { $0.openRound.map { after.closing($0, reason: "r", ida) } ?? [] }
    try go { [$0.set(.state, of: .round("r3"), to: "open")] }
    try go { [$0.set(.text, of: .followUp(goal: "g1", round: "r3"), to: "x")] }
    try go {
      $0.correcting(
        [$0.set(.text, of: .followUp(goal: "g1", round: "r1"), to: "x")], goal: "g1", round: "r1",
        reason: "r", ida)
    }
    try go {
      $0.correcting(
        [$0.set(.text, of: .followUp(goal: "g1", round: "r1"), to: "y")], goal: "g1", round: "r1",
        reason: "r", ida)
    }
    for day in ["2031-01-01", "2031-02-01"] {
      try go { plan in
        plan.goal("g1").map { plan.movingDeadline(of: $0, to: day, reason: "r", ida) } ?? []
      }
    }
    #expect(plan.pushRefusal(to: after, by: "ida") == nil)
    #expect(plan.pushRefusal(to: after, by: "bo")?.isOfRights == true)
  }

  @Test func `a round that was reopened, answered and closed again may be pushed at once`() throws {
    var plan = try RightsPlan.plan()
    plan = try plan.doing(plan.openRound.map { plan.closing($0, reason: "r", ida) } ?? [], by: ida)
    let round = try #require(plan.round("r2"))
    var after = try plan.doing(plan.reopening(round, reason: "r", ida), by: ida)
    after = try after.doing(
      [after.set(.text, of: .followUp(goal: "g1", round: "r2"), to: "x")], by: ida)
    #expect(plan.pushRefusal(to: after, by: "ida") == nil)
    let open = try #require(after.openRound)
    after = try after.doing(after.closing(open, reason: "r", ida), by: ida)
    #expect(plan.pushRefusal(to: after, by: "ida") == nil)
  }

  @Test func `an approval in another's name is refused`() throws {
    let plan = try RightsPlan.plan()
    let forged = try plan.doing(plan.approval(of: "g1", in: "r2", by: bo), by: bo)
    #expect(plan.pushRefusal(to: forged, by: "bo") == nil)
    let refusal = Refusal.inAnothersName(goal: "4.1.1", name: "Bo")
    #expect(plan.pushRefusal(to: forged, by: "eva") == refusal)
    #expect(plan.pushRefusal(to: forged, by: "ida") == .notAllowed(.approve, .caseworker))
    #expect(
      refusal.phrase.both == [
        "4.1.1: godkendelsen står i navnet Bo; kun Bo selv kan give den.",
        "4.1.1: the approval is in the name of Bo; only Bo can give it.",
      ])
  }

  @Test func `an approval that the program does not know is a right as any other`() throws {
    let plan = try RightsPlan.plan()
    let edit = plan.set(
      .approval, of: .followUp(goal: "g1", round: "r2"), to: .json(Array(#"{"by":"x"}"#.utf8)))
    let after = try plan.doing([edit], by: ida)
    #expect(plan.pushRefusal(to: after, by: "lis") == .notAllowed(.approve, .reader))
  }

  @Test(arguments: [Field.by, .corrections])
  func `who answered and what was corrected are no reader's to change`(field: Field) throws {
    let plan = try RightsPlan.plan()
    let edit = plan.set(
      field, of: .followUp(goal: "g1", round: "r2"),
      to: field == .by ? .text("lis") : .json(Array(#"[{"field":"text"}]"#.utf8)))
    let after = try plan.applying([edit]).plan
    #expect(plan.pushRefusal(to: after, by: "lis")?.isOfRights == true)
    #expect((plan.pushRefusal(to: after, by: "bo") == nil) == (field == .by))
  }

  @Test func `a title under a seal is changed by the program only`() throws {
    let plan = try RightsPlan.plan()
    let edit = plan.set(.title, of: .goal("g1"), to: "x")
    let outside = try plan.applying([edit]).plan
    #expect(
      plan.pushRefusal(to: outside, by: "ida") == .sealBroken(round: "juli", goals: ["4.1.1"]))
    #expect(plan.pushRefusal(to: try plan.doing([edit], by: ida), by: "ida") == nil)
  }

  @Test func `a new plan is pushed by a caseworker of its own`() throws {
    let plan = try RightsPlan.plan()
    let day = ida.at.day
    for (login, refusal) in [
      ("ida", nil), ("bo", .notAllowed(.keepPlan, .chief)),
      ("kim", .stranger("kim", .unlisted, mender: "Ida")),
    ] as [(String, Refusal?)] {
      for (before, after) in [(nil, plan), (plan, nil)] {
        var found: Refusal?
        do throws(Refusal) {
          try Plan.checkPush(from: before, to: after, by: login, on: day)
        } catch {
          found = error
        }
        #expect(found == refusal)
      }
    }
  }

  @Test func `formatting is nothing to be refused`() throws {
    let plan = try RightsPlan.plan()
    let spaced = try Plan(Array(plan.file.replacing(": ", with: " :  ").utf8))
    #expect(plan.pushRefusal(to: spaced, by: "lis") == nil)
  }
}
