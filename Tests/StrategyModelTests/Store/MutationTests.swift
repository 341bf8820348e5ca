import Testing

@testable import StrategyModel

/// The reader on damaged files: an error or a plan, never a crash.
@Suite struct MutationTests {
  @Test(arguments: 0..<100)
  func `a damaged plan is an error or opens, and an edit changes nothing else`(
    seed: Int
  ) throws {
    var random = Seeded(seed)
    let bytes = try seed.isMultiple(of: 2) ? Sample.full.bytes : Sample.byHand.bytes
    for _ in 0..<20 {
      let damaged = random.damaged(bytes)
      guard let plan = try? Plan(damaged) else { continue }
      _ = plan.findings
      _ = Outline(plan, round: plan.shownRound?.id)
      let target = Target.field(.title, of: .plan)
      let old = plan.value(of: target)
      let new = Value.text("Ny titel \(seed)")
      let applied = try plan.applying([Edit(target, from: old, to: new)])
      let undone = try applied.plan.applying([Edit(target, from: new, to: old)])
      if old != .nothing {
        #expect(undone.plan.bytes.count + added(undone, plan) == plan.bytes.count)
      }
      #expect(undone.plan.value(of: target) == old)
      #expect(try plan.applying([Edit(target, from: old, to: old)]).plan.bytes == damaged)
    }
  }

  /// How much shorter a title is that is written back without its escapes.
  private func added(_ undone: Applied, _ plan: Plan) -> Int {
    guard let old = plan.tape.value(.title, of: 0), let new = undone.plan.tape.value(.title, of: 0)
    else { return 0 }
    return plan.tape[old].range.count - undone.plan.tape[new].range.count
  }
}
