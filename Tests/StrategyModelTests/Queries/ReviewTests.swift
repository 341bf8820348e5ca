import Testing

@testable import StrategyModel

@Suite struct ReviewTests {
  private let bo = Who.chief.signature
  private let ida = Who.caseworker.signature

  private func review(_ plan: Plan) -> String {
    plan.goal("g1")?.review(in: "r2").word(.en) ?? "?"
  }

  @Test func `an approval holds while the answer is as it was`() throws {
    let plan = try RightsPlan.plan()
    let node = Node.followUp(goal: "g1", round: "r2")
    #expect(review(plan) == "awaits approval")
    let approved = try plan.doing(plan.approval(of: "g1", in: "r2", by: bo), by: bo)
    #expect(review(approved) == "approved")
    #expect(approved.goal("g1")?.followUp(in: "r2")?.by == "ida")
    let changed = try approved.doing([approved.set(.text, of: node, to: "x")], by: ida)
    #expect(review(changed) == "changed since the approval")
    let back = try changed.doing([changed.set(.text, of: node, to: "")], by: ida)
    #expect(review(back) == "approved")
    let retitled = try approved.doing([approved.set(.title, of: .goal("g1"), to: "x")], by: ida)
    #expect(review(retitled) == "approved")
    let unfinished = try approved.doing([approved.set(.result, of: node, to: "red")], by: ida)
    #expect(review(unfinished) == "")
  }

  @Test func `what was returned waits for another answer`() throws {
    let plan = try RightsPlan.plan()
    let edits = plan.approval(of: "g1", in: "r2", .returned, remark: "x", by: bo)
    let returned = try plan.doing(edits, by: bo)
    #expect(review(returned) == "returned")
    let node = Node.followUp(goal: "g1", round: "r2")
    let anew = try returned.doing([returned.set(.text, of: node, to: "x")], by: ida)
    #expect(review(anew) == "answered anew")
  }

  @Test func `an answer with gaps is not approved`() throws {
    let plan = try RightsPlan.plan()
    let goal = try #require(plan.goal("g1"))
    let node = Node.followUp(goal: "g1", round: "r2")
    let red = try plan.doing([plan.set(.result, of: node, to: "red")], by: ida)
    let edits = red.reviewing(.approved, try #require(red.goal("g1")), in: "r2", remark: "", bo)
    let refusal = Refusal.notApprovable(goal: "4.1.1", [.why, .consequences, .recovery])
    #expect(try red.refusal(of: edits, by: bo) == refusal)
    let nobody = plan.reviewing(
      .approved, try #require(plan.goal("g3")), in: "r2", remark: "x", onBehalf: "Bo", ida)
    #expect(
      try plan.refusal(of: nobody, by: ida)
        == .notApprovable(goal: "4.1.3", [.result, .timeline]))
    #expect(
      try plan.refusal(of: plan.reviewing(.approved, goal, in: "r2", remark: "", bo), by: bo) == nil
    )
  }

  @Test func `a caseworker reviews on the chief's behalf, a chief in the own name`() throws {
    let plan = try RightsPlan.plan()
    func approval(_ goal: String, _ signature: Signature) throws -> Approval? {
      let edits = plan.reviewing(
        .approved, try #require(plan.goal(goal)), in: "r2", remark: "x", signature)
      return try plan.applying(edits).plan.goal(goal)?.followUp(in: "r2")?.approval
    }
    #expect(try approval("g1", ida)?.onBehalf == "Bo")
    #expect(try approval("g2", ida)?.onBehalf == "Eva")
    #expect(try approval("g1", bo)?.onBehalf == "")
  }

  @Test func `a round closes over what is missing, unapproved and returned, by centre`() throws {
    var plan = try RightsPlan.plan()
    plan = try plan.doing(
      plan.approval(of: "g2", in: "r2", .returned, remark: "x", by: Who.chiefOfBoth.signature),
      by: Who.chiefOfBoth.signature)
    let closing = Closing(of: try #require(plan.openRound))
    #expect(closing.phrase?(.en) == "1 missing, 1 not approved, 1 returned")
    #expect(
      closing.lines.map { $0(.en) } == [
        "ABC / Bo: 4.1.1 not approved", "DEF: 4.1.2 returned", "No centre: 4.1.3 missing",
      ])
  }
}
