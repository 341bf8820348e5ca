extension ChangeInHand {
  /// Refuses what is not the account's to do (rule 3).
  func checkRights() throws(Refusal) {
    for node in nodes.filter({ !isSealOnly($0) }) + nodes.filter(isSealOnly) {
      for (deed, centre) in deeds(on: node) {
        if let refusal = standing.refusal(of: deed, centre: centre) { throw refusal }
      }
    }
    for node in nodes { try checkApproval(in: node) }
  }

  /// Nobody approves in another's name; only what stood there before one said something oneself
  /// comes back where that is taken back.
  private func checkApproval(in node: Node) throws(Refusal) {
    guard case .followUp(let goal, let round) = node, before.goal(goal) != nil,
      let new = after.goal(goal)?.followUp(in: round)?.approval, new.by != standing.login
    else { return }
    let old = before.goal(goal)?.followUp(in: round)?.approval
    guard new != old, old?.by != standing.login else { return }
    throw .inAnothersName(goal: after.label(of: .goal(goal)), name: after.name(ofLogin: new.by))
  }

  /// Whether a node is a round that is sealed anew: that follows from what else is done.
  private func isSealOnly(_ node: Node) -> Bool {
    node.kind == .round && edits(of: node).allSatisfy { $0.target == .field(.seal, of: node) }
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

  /// What comes or goes with its goal is the goal's.
  private func deeds(_ goal: String, in round: String) -> [Deed] {
    guard before.goal(goal) != nil, after.goal(goal) != nil else { return [] }
    let node = Node.followUp(goal: goal, round: round)
    let old = before.goal(goal)?.followUp(in: round)
    let new = after.goal(goal)?.followUp(in: round)
    let targets = Set(edits(of: node).map(\.target))
    let isWhole = targets.contains(.node(node))
    let (approval, corrections) = (
      Target.field(.approval, of: node), Target.field(.corrections, of: node)
    )
    var deeds: [Deed] = []
    if before.value(of: approval) != after.value(of: approval) {
      let mine = new?.approval.flatMap { $0.by == standing.login ? $0 : nil }
      let said = mine ?? old?.approval ?? new?.approval
      deeds.append(said?.onBehalf.isEmpty == false ? .approveOnBehalf : .approve)
    }
    let isCorrected =
      targets.contains(corrections) || isWhole && old?.corrections ?? [] != new?.corrections ?? []
    if isCorrected || isSealed(round), targets != [approval] { deeds.append(.correct) }
    if !isSealed(round), !targets.isSubset(of: [approval, corrections]) { deeds.append(.answer) }
    return deeds
  }

  /// Settling what a merge left in an answer is answering it; all else is the plan's head.
  private var planDeeds: [(deed: Deed, centre: String?)] {
    edits(of: .plan).flatMap { edit -> [(Deed, String?)] in
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
