extension Plan {
  /// Whether an account may push a version of a plan.
  ///
  /// - Parameters:
  ///   - before: the version that is there; nil where there is none: a new plan is pushed by a
  ///     caseworker of its own.
  ///   - after: the version pushed; nil where the plan is taken away.
  ///   - login: of the account that pushes.
  ///   - day: on which it does.
  /// - Throws: the first thing that it may not.
  package static func checkPush(
    from before: Plan?, to after: Plan?, by login: String, on day: Day
  ) throws(Refusal) {
    if let before, let after { return try before.checkPush(to: after, by: login, on: day) }
    let standing = (before ?? after)?.standing(of: login, on: day)
    if let refusal = standing?.refusal(of: .keepPlan) { throw refusal }
  }

  /// Whether an account may have made of this plan what it is after a push (rules 2 to 5).
  ///
  /// - Parameters:
  ///   - new: the plan after.
  ///   - login: of the account that pushes.
  ///   - day: on which it does.
  /// - Throws: the first thing that it may not.
  func checkPush(to new: Plan, by login: String, on day: Day) throws(Refusal) {
    let edits = edits(to: new)
    let change = ChangeInHand(from: self, to: new, edits, by: login, on: day)
    try change.checkRights()
    try change.check()
    for node in Set(edits.map(\.target.node)) {
      guard case .followUp(let goal, let round) = node,
        let approval = new.goal(goal)?.followUp(in: round)?.approval,
        approval != self.goal(goal)?.followUp(in: round)?.approval, approval.by != login
      else { continue }
      throw .inAnothersName(
        goal: new.label(of: .goal(goal)), name: new.name(ofLogin: approval.by))
    }
    for round in rounds where round.sealState == .holds {
      if case .broken(let goals) = new.round(round.id)?.sealState {
        throw .sealBroken(round: round.name, goals: goals)
      }
    }
    _ = try change.checkFindings(knowing: findings)
  }
}
