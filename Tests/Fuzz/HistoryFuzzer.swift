@testable import StrategyModel

/// The history reader: what can be read is written and read again as the same, and its edits,
/// whatever they say, leave a plan a plan.
@c(LLVMFuzzerTestOneInput)
func fuzzHistory(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let history = History(input(data, count))
  for entry in history.entries {
    require(History(entry.line).entries == [entry], "an entry is read as it was written")
    tryOut(entry.edits)
  }
  require((history.remark != nil) == (history.skipped > 0), "lines left out are told")
  return 0
}

private func tryOut(_ edits: [Edit]) {
  for edit in edits {
    _ = sample.story(of: edit)(.da)
    _ = sample.restoring(edit)
  }
  do throws(PlanError) {
    let applied = try sample.applying(edits)
    _ = try applied.plan.applying(edits.flatMap(applied.plan.restoring))
    let undone = try applied.plan.applying(Change(applied.done, signature: .someone).inverse)
    require(undone.plan.held == sample.held, "an inverse gives the same values")
  } catch {
    // A value of another type than the field's is refused; JSON it is all the same.
    if case .notJSON = error {
      require(false, "edits lead to JSON, not to \(error.phrase(of: "it")(.en))")
    }
  }
}
