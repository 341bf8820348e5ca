@testable import StrategyModel

/// The splicer: random changes of a plan, made of the plan's own bytes, and their inverses.
@c(LLVMFuzzerTestOneInput)
func fuzzSplice(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  guard let plan = try? Plan(bytes) else { return 0 }
  var maker = RandomPlan(seed: seed(of: bytes))
  do throws(PlanError) {
    var now = plan
    for _ in 0..<3 { now = try changed(now, &maker) }
  } catch {
    require(false, "edits lead to a plan, not to \(error.phrase(of: "it")(.en))")
  }
  return 0
}

/// Applies up to three edits at once, takes them back and does them again.
private func changed(_ plan: Plan, _ maker: inout RandomPlan) throws(PlanError) -> Plan {
  let edits = (0..<3).compactMap { _ in maker.edit(of: plan) }
  let applied = try plan.applying(edits, signature: .someone)
  let undone = try applied.plan.applying(Change(applied.done, signature: .someone).inverse)
  guard plan.isPlain else { return applied.plan }
  require(undone.refused.isEmpty, "an inverse takes place: \(undone.refused)")
  require(undone.plan.held == plan.held, "\(applied.done) are undone")
  if plan.isInForm {
    require(applied.plan.isInForm, "a change keeps the program's form")
    require(undone.plan.bytes == plan.bytes, "an inverse gives the same bytes")
  }
  let redone = try undone.plan.applying(undone.done.reversed().map(\.inverse))
  require(redone.refused.isEmpty, "what was undone is done again: \(redone.refused)")
  require(
    redone.plan.held == applied.plan.held, "\(applied.done) are done again")
  return applied.plan
}
