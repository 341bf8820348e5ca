@testable import StrategyModel

/// The reader of drafts: what can be read is written and read again as the same, and can be laid
/// over any answer.
@c(LLVMFuzzerTestOneInput)
func fuzzDraft(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let reader = try? JSONReader(input(data, count)), let draft = Draft(reader) else {
    return 0
  }
  let written = draft.json(plan: "/plan.json", by: .own)
  let again = (try? JSONReader(written)).flatMap { Draft($0) }
  require(again == draft, "a draft is read as it was written")
  _ = draft.isContained(in: sample)
  _ = draft.answers(over: Answer(result: .red, text: "x"))
  if let (goal, round) = draft.followUp {
    _ = sample.goal(goal)?.answer(in: round)
  }
  return 0
}
