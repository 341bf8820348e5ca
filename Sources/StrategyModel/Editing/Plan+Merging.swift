/// What came of merging.
package struct Merged: Sendable {
  /// Our plan with what they did.
  package let plan: Plan
  /// What was done to ours.
  package let edits: [Edit]
  /// What was changed differently on both sides; the plan holds it too.
  package let conflicts: [Conflict]
  /// What breaks a rule now and did on neither side.
  package let findings: [Finding]
}

extension Plan {
  /// Merges what others did to a plan into ours, field by field.
  ///
  /// Our bytes stay wherever nothing of theirs goes in. What both sides changed differently stays
  /// as we have it and is kept as a conflict; what one side took out and the other changed stays.
  ///
  /// - Parameters:
  ///   - base: what both sides began with; nil where nobody knows, and all that differs is a
  ///     conflict.
  ///   - ours: the plan that keeps its bytes.
  ///   - theirs: the plan whose changes come in.
  /// - Returns: the merged plan, and what somebody must look at.
  /// - Throws: where the result is no plan: only a record nested too deep leads to that.
  package static func merge(
    base: Plan?, ours: Plan, theirs: Plan
  ) throws(PlanError) -> Merged {
    // Not only for speed: beside an id that stands twice even the same places differ.
    guard theirs != ours, theirs != base else {
      return Merged(plan: ours, edits: [], conflicts: [], findings: [])
    }
    let nothing = Array(#"{"format":"strategy-plan","schema":1}"#.utf8)
    var merge = Merge(base: try Plan(base?.bytes ?? nothing), ours: ours, theirs: theirs)
    merge.run()
    let merged = merge.edits.isEmpty ? ours : try Plan(merge.bytes)
    let sealed = try merged.applying(merged.sealing(whatHeldIn: [ours, theirs]))
    let known = Set(ours.findings + theirs.findings)
    return Merged(
      plan: sealed.plan, edits: merge.edits + sealed.done, conflicts: merge.conflicts,
      findings: sealed.plan.findings.filter { !known.contains($0) })
  }
}
