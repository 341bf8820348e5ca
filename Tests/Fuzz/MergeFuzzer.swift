@testable import StrategyModel

/// Merging: three plans with NUL between them, or one plan and two random changes of it.
@c(LLVMFuzzerTestOneInput)
func fuzzMerge(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  let plans = bytes.split(separator: 0, maxSplits: 2).compactMap { try? Plan(Array($0)) }
  guard let base = plans.first else { return 0 }
  do throws(PlanError) {
    if plans.count == 3 {
      try merge(base, plans[1], plans[2])
    } else {
      var maker = RandomPlan(seed: seed(of: bytes))
      guard let one = try? maker.changed(base, times: 8),
        let other = try? maker.changed(base, times: 8)
      else { return 0 }
      try merge(base, one, other)
      let taken = try Plan.merge(base: base, ours: base, theirs: other).plan
      require(
        !base.isPlain || taken.held == other.held, "what they did is taken over")
    }
  } catch {
    guard case .notJSON(let reason, _) = error, reason.reason == .tooDeep else {
      fatalError("a merge leads to a plan, not to \(error.phrase(of: "it")(.en))")
    }
  }
  return 0
}

/// What must hold of every merge.
private func merge(_ base: Plan, _ one: Plan, _ other: Plan) throws(PlanError) {
  let unchanged = try Plan.merge(base: base, ours: one, theirs: base)
  require(unchanged.plan == one, "who changed nothing changes nothing")
  let same = try Plan.merge(base: base, ours: one, theirs: one)
  require(same.plan == one, "the same on both sides is taken once")
  let merged = try Plan.merge(base: base, ours: one, theirs: other)
  let written = one.texts.union(other.texts).subtracting(base.texts)
  let lost = written.subtracting(merged.plan.texts).map { String(decoding: $0, as: UTF8.self) }
  require(lost.isEmpty, "no text is lost: \(lost)")
  guard base.isPlain, one.isPlain, other.isPlain else { return }
  let mirrored = try Plan.merge(base: base, ours: other, theirs: one)
  require(
    merged.disputed == mirrored.disputed,
    "both sides have the same conflicts: \(merged.disputed), \(mirrored.disputed)")
  let again = try Plan.merge(base: other, ours: merged.plan, theirs: other)
  require(again.plan == merged.plan, "what is merged is merged")
}

extension Merged {
  /// What is in conflict, but for the order in a list: who stands after whom depends on whose list
  /// the others' nodes go into.
  fileprivate var disputed: Set<Target?> {
    let conflicts = conflicts.filter { conflict in
      guard case .place(let ours) = conflict.ours, case .place(let theirs) = conflict.theirs else {
        return true
      }
      return ours.parent != theirs.parent
    }
    return Set(conflicts.map(\.target))
  }
}
