extension Merged {
  /// Seals closed rounds anew that both sides had sealed rightly, each over corrections of its own.
  ///
  /// - Parameters:
  ///   - ours: one side.
  ///   - theirs: the other.
  /// - Returns: what came of merging, without conflicts about such seals.
  /// - Throws: as `applying`.
  func resealing(_ ours: Plan, _ theirs: Plan) throws(PlanError) -> Merged {
    let rounds = plan.rounds.filter { round in
      guard round.sealState != .holds, round.state == .closed else { return false }
      return [ours, theirs].allSatisfy { $0.round(round.id)?.sealState == .holds }
    }
    guard !rounds.isEmpty else { return self }
    let targets = rounds.map { Target.field(.seal, of: .round($0.id)) }
    func isSettled(_ conflict: Conflict) -> Bool {
      conflict.target.map(targets.contains) ?? false
    }
    let seals = rounds.map {
      plan.set(.seal, of: .round($0.id), to: Seal(of: $0.id, in: plan).text)
    }
    let left = Value.written(plan.conflicts.filter { !isSettled($0) })
    let applied = try plan.applying(
      seals + [plan.set(.conflicts, of: .plan, to: left)].filter { $0.old != $0.new })
    return Merged(
      plan: applied.plan, edits: edits + applied.done,
      conflicts: conflicts.filter { !isSettled($0) }, findings: findings)
  }
}
