import Testing

@testable import StrategyModel

/// Every kind of change by everybody: when it is made, and when it is pushed.
@Suite struct RightsMatrixTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let deed: Deed
    /// Who may.
    let who: Set<Who>
    /// The goal's centre; nil where it is about no goal.
    var centre: String?
    /// What the rules say to those who may.
    var refusal: Refusal?
    let edits: @Sendable (Plan, Signature) -> [Edit]

    var testDescription: String { name }
  }

  @Test(arguments: rows, Who.allCases)
  func `a change is for those who may`(row: Row, who: Who) throws {
    let plan = try who.plan
    let edits = row.edits(plan, who.signature)
    let expected = row.expected(of: who)
    #expect(try plan.refusal(of: edits, by: who.signature) == expected)
    let after = try plan.doing(edits, by: who.signature)
    #expect(after != plan)
    #expect(plan.pushRefusal(to: after, by: who.rawValue) == expected)
    let status: ExitCode? = expected.map { StoreError.refused($0).exitCode }
    #expect(status == (row.who.contains(who) ? row.refusal.map { _ in .found } : .notAllowed))
  }

  private static let caseworkers: Set<Who> = [.caseworker, .anyone]

  static let rows: [Row] = perGoal(own: "g1", "ABC") + perGoal(own: "g2", "DEF") + plan

  /// What is done to an answer; bo may do the ABC's, eva both.
  private static func perGoal(own goal: String, _ centre: String) -> [Row] {
    let chiefs: Set<Who> = goal == "g1" ? [.chief, .chiefOfBoth] : [.chiefOfBoth]
    let number = goal == "g1" ? "4.1.1" : "4.1.2"
    @Sendable func text(_ round: String) -> @Sendable (Plan, Signature) -> [Edit] {
      { plan, _ in [plan.set(.text, of: .followUp(goal: goal, round: round), to: "x")] }
    }
    @Sendable func correct(_ reason: String) -> @Sendable (Plan, Signature) -> [Edit] {
      { plan, signature in
        plan.correcting(
          text("r1")(plan, signature), goal: goal, round: "r1", reason: reason, signature)
      }
    }
    let closed = Refusal.roundNotOpen(name: "juli", .closed)
    let planned = Refusal.roundNotOpen(name: "jan.", .planned)
    let all = caseworkers.union(chiefs)
    return [
      Row(name: "answers", deed: .answer, who: all, centre: centre, edits: text("r2")),
      Row(
        name: "answers in a planned round", deed: .answer, who: all, centre: centre,
        refusal: planned, edits: text("r3")),
      Row(
        name: "answers in a closed round", deed: .correct, who: caseworkers, centre: centre,
        refusal: closed, edits: text("r1")),
      Row(name: "excuses", deed: .answer, who: all, centre: centre) { plan, _ in
        [plan.set(.notThisRound, of: .followUp(goal: goal, round: "r2"), to: "x")]
      },
      Row(
        name: "corrects", deed: .correct, who: caseworkers, centre: centre, edits: correct("r")),
      Row(
        name: "corrects without a reason", deed: .correct, who: caseworkers, centre: centre,
        refusal: .reasonMissing(.correction(goal: number)), edits: correct(" ")),
      Row(name: "approves", deed: .approve, who: chiefs, centre: centre) {
        $0.approval(of: goal, in: "r2", by: $1)
      },
      Row(
        name: "approves in a closed round", deed: .approve, who: chiefs, centre: centre,
        refusal: closed
      ) { $0.approval(of: goal, in: "r1", by: $1) },
      Row(
        name: "approves in a planned round", deed: .approve, who: chiefs, centre: centre,
        refusal: planned
      ) { $0.approval(of: goal, in: "r3", by: $1) },
      Row(name: "returns", deed: .approve, who: chiefs, centre: centre) {
        $0.approval(of: goal, in: "r2", .returned, remark: "x", by: $1)
      },
      Row(
        name: "returns without a remark", deed: .approve, who: chiefs, centre: centre,
        refusal: .reasonMissing(.returning(goal: number))
      ) { $0.approval(of: goal, in: "r2", .returned, by: $1) },
      Row(name: "approves on behalf", deed: .approveOnBehalf, who: caseworkers, centre: centre) {
        $0.approval(of: goal, in: "r2", onBehalf: "Bo", remark: "x", by: $1)
      },
      Row(
        name: "approves on behalf without a remark", deed: .approveOnBehalf, who: caseworkers,
        centre: centre, refusal: .reasonMissing(.approvingOnBehalf(goal: number))
      ) { $0.approval(of: goal, in: "r2", onBehalf: "Bo", by: $1) },
    ]
  }

  private static func row(
    _ name: String, _ deed: Deed, _ refusal: Refusal? = nil,
    _ edits: @escaping @Sendable (Plan, Signature) -> [Edit]
  ) -> Row {
    Row(name: name, deed: deed, who: caseworkers, refusal: refusal, edits: edits)
  }

  /// What is done to the plan and its rounds, for caseworkers only.
  private static let plan: [Row] =
    [
      row("adds a round", .keepRounds) { plan, _ in
        [plan.adding(.round("r4"), [.state: .text("planned")], at: plan.end(of: .plan, .round))]
      },
      row("renames a round", .keepRounds) { plan, _ in
        [plan.set(.name, of: .round("r3"), to: "x")]
      },
      row("removes a planned round", .keepRounds) { plan, _ in
        plan.edits(takingOut: .round("r3"))
      },
      row("removes an answered round", .keepRounds, .referredTo("okt.", by: ["4.1.1", "4.1.2"])) {
        plan, _ in plan.edits(takingOut: .round("r2"))
      },
      row("opens a second round", .keepRounds, .anotherOpen("okt.")) { plan, _ in
        plan.round("r3").map(plan.opening) ?? []
      },
      row("closes the round with a reason", .keepRounds) { plan, signature in
        plan.round("r2").map { plan.closing($0, reason: "r", signature) } ?? []
      },
      row(
        "closes the round without a seal", .keepRounds,
        .roundStep(name: "okt.", from: .open, to: .closed)
      ) { plan, _ in [plan.set(.state, of: .round("r2"), to: "closed")] },
      row("reopens a round", .keepRounds, .anotherOpen("okt.")) { plan, signature in
        plan.round("r1").map { plan.reopening($0, reason: "r", signature) } ?? []
      },
      row("reopens without a reason", .keepRounds, .reasonMissing(.reopening(round: "juli"))) {
        plan, signature in
        plan.round("r1").map { plan.reopening($0, reason: "", signature) } ?? []
      },
      row(
        "opens a closed round", .keepRounds, .roundStep(name: "juli", from: .closed, to: .open)
      ) { plan, _ in [plan.set(.state, of: .round("r1"), to: "open")] },
      row("breaks a seal", .keepRounds, .roundStep(name: "juli", from: .closed, to: .closed)) {
        plan, _ in [plan.set(.seal, of: .round("r1"), to: "sha256:x")]
      },
      row("retitles the plan", .keepPlan) { plan, _ in [plan.set(.title, of: .plan, to: "x")] },
      row("retitles a theme", .keepPlan) { plan, _ in
        [plan.set(.title, of: .theme("t1"), to: "x")]
      },
      row("retitles a goal", .keepPlan) { plan, _ in
        [plan.set(.title, of: .goal("g1"), to: "x")]
      },
      row("gives a goal another centre", .keepPlan) { plan, _ in
        [plan.set(.centre, of: .goal("g2"), to: "ABC")]
      },
      row("adds a goal", .keepPlan) { plan, _ in
        [plan.adding(.goal("g4"), [:], at: plan.end(of: .focusArea("a1"), .goal))]
      },
      row("moves a goal", .keepPlan) { plan, _ in
        let place = plan.place(of: .goal("g1"), .after, .goal("g2"))
        return [plan.moving(.goal("g1"), to: place)].compactMap(\.self)
      },
      row("removes a goal", .keepPlan) { plan, _ in plan.edits(takingOut: .goal("g3")) },
      row("finishes a goal", .keepPlan) { plan, _ in
        plan.goal("g1").map { plan.finishing($0, as: .completed, on: "2030-10-20", reason: "") }
          ?? []
      },
      row("drops a goal without a reason", .keepPlan, .reasonMissing(.dropping(goal: "4.1.1"))) {
        plan, _ in
        plan.goal("g1").map { plan.finishing($0, as: .dropped, on: "2030-10-20", reason: "") } ?? []
      },
      row("moves a deadline", .keepPlan) { plan, signature in
        plan.goal("g1").map {
          plan.movingDeadline(of: $0, to: "2031-01-01", reason: "r", signature)
        } ?? []
      },
      row(
        "moves a deadline without a reason", .keepPlan,
        .reasonMissing(.movingDeadline(goal: "4.1.1"))
      ) { plan, _ in [plan.set(.deadline, of: .goal("g1"), to: "2031-01-01")] },
      row("renames a centre", .keepPlan) { plan, _ in
        [plan.set(.name, of: .centre(code: "ABC"), to: "x")]
      },
      row("takes a goal from its centre", .keepPlan) { plan, _ in
        [plan.set(.centre, of: .goal("g2"), to: "")]
      },
      row("adds a caseworker", .keepPeople) { plan, signature in
        plan.addingPerson("ny", [.role: .text("caseworker")], by: signature.by)
      },
      row("makes a reader a chief", .keepPeople) { plan, signature in
        plan.people.isEmpty
          ? plan.addingPerson("lis", [.role: .text("chief")], by: signature.by)
          : [plan.set(.role, of: .person(login: "lis"), to: "chief")]
      },
    ]
}

extension RightsMatrixTests.Row {
  fileprivate func expected(of who: Who) -> Refusal? {
    guard !self.who.contains(who) else { return refusal }
    switch who {
    case .left:
      return Day("2030-01-01").map { .stranger("ole", .left($0), mender: "Ida") }
    case .unlisted: return .stranger("kim", .unlisted, mender: "Ida")
    default: break
    }
    let reach = deed.reach(of: who.role)
    return reach == .own
      ? .notOwnCentre(deed, centre: centre ?? "", who.role) : .notAllowed(deed, who.role)
  }
}
