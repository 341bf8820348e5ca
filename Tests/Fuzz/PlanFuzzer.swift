@testable import StrategyModel

/// The plan reader: an error with a sentence, or a plan of which everything can be asked.
@c(LLVMFuzzerTestOneInput)
func fuzzPlan(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  do throws(PlanError) {
    let plan = try Plan(bytes)
    askEverything(of: plan)
    let title = Target.field(.title, of: .plan)
    let old = plan.value(of: title)
    let same = try plan.applying([Edit(title, from: old, to: old)])
    require(same.plan.bytes == bytes && same.done.isEmpty, "an edit to the same changes nothing")
    let new = Value.text("A new title")
    let changed = try plan.applying([Edit(title, from: old, to: new)]).plan
    require(changed.value(of: title) == new, "an edit takes place")
    let undone = try changed.applying([Edit(title, from: new, to: old)]).plan
    require(undone.value(of: title) == old, "an edit is undone")
  } catch {
    for language in Language.allCases {
      require(!error.phrase(of: "it")(language).isEmpty, "an error has a sentence")
    }
  }
  return 0
}

private func askEverything(of plan: Plan) {
  for finding in plan.findings { _ = finding.phrase(in: plan)(.en) }
  for round in plan.rounds.map(\.id) + [""] {
    _ = Outline(plan, round: round)
    _ = Report(plan, Report.Options(round: round), language: .da)
  }
  for goal in plan.goals {
    _ = goal.number
    _ = plan.label(of: .node(goal.node))
    require(plan.goal(goal.id) != nil, "a goal is found by its id")
  }
}
