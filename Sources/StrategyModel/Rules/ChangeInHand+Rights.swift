extension ChangeInHand {
  /// Refuses what is not the account's to do (rule 3).
  func checkRights() throws(Refusal) {
    for node in nodes {
      for (deed, centre) in deeds(on: node) {
        if let refusal = standing.refusal(of: deed, centre: centre) { throw refusal }
      }
    }
  }

  /// What is done to a node, and the centre of the goal that it is about.
  private func deeds(on node: Node) -> [(deed: Deed, centre: String?)] {
    switch node {
    case .followUp(let goal, let round):
      let centre = (before.goal(goal) ?? after.goal(goal))?.centre ?? ""
      return deeds(goal, in: round).map { ($0, centre) }
    case .round: return [(.keepRounds, nil)]
    case .person: return [(.keepPeople, nil)]
    case .plan: return planDeeds
    case .centre, .theme, .focusArea, .goal: return [(.keepPlan, nil)]
    }
  }

  private func deeds(_ goal: String, in round: String) -> [Deed] {
    let old = before.goal(goal)?.followUp(in: round)
    let new = after.goal(goal)?.followUp(in: round)
    let fields = Set(
      edits.compactMap { edit -> Field? in
        guard edit.target.node == .followUp(goal: goal, round: round),
          case .field(let key, _) = edit.target
        else { return nil }
        return key
      })
    let isClosed = before.round(round)?.state == .closed
    var deeds: [Deed] = []
    if old?.approval != new?.approval {
      let mine = new?.approval.flatMap { $0.by == standing.login ? $0 : nil }
      let approval = mine ?? old?.approval ?? new?.approval
      deeds.append(approval?.onBehalf.isEmpty == false ? .approveOnBehalf : .approve)
    }
    if !fields.isSubset(of: [.approval]) || fields.isEmpty {
      deeds.append(isClosed ? .correct : .answer)
    }
    return deeds
  }

  /// Settling what a merge left in an answer is answering it; all else is the plan's head.
  private var planDeeds: [(deed: Deed, centre: String?)] {
    let head = edits.filter { $0.target.node == .plan }
    return head.flatMap { edit -> [(Deed, String?)] in
      guard edit.target == .field(.conflicts, of: .plan) else { return [(.keepPlan, nil)] }
      let left = after.conflicts
      let settled = before.conflicts.filter { !left.contains($0) }
      guard left.count + settled.count == before.conflicts.count else { return [(.keepPlan, nil)] }
      return settled.map { conflict in
        guard case .followUp(let goal, _)? = conflict.target?.node else { return (.keepPlan, nil) }
        return (.answer, before.goal(goal)?.centre ?? "")
      }
    }
  }
}
