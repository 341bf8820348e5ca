extension Plan {
  /// Refuses edits of what may not change, whatever they would make of it: what is not the
  /// account's, an answer in a round that is not open, but for a correction; a field at fault.
  ///
  /// - Parameters:
  ///   - edits: what is about to be done to this plan.
  ///   - after: the plan with them done.
  ///   - findings: this plan's.
  ///   - author: who makes the change, and when.
  /// - Throws: the first rule that says no.
  func checkMayEdit(
    _ edits: [Edit], after: Plan, knowing findings: [Finding], by author: Signature
  ) throws(Refusal) {
    try changing(edits, to: after, by: author).checkRights()
    let corrected = edits.compactMap { edit in
      if case .field(.corrections, let node) = edit.target { node } else { nil }
    }
    for edit in edits where !corrected.contains(edit.target.node) {
      try checkRound(edit.target.node, after: after)
    }
    if let fault = findings.first(where: { finding in edits.contains { finding.concerns($0) } }) {
      throw .atFault(fault.phrase(in: self))
    }
  }

  private func changing(_ edits: [Edit], to after: Plan, by author: Signature) -> ChangeInHand {
    let day = author.at.day
    return ChangeInHand(from: self, to: after, edits, standing(of: author.by, on: day), on: day)
  }

  /// Refuses edits that a rule forbids.
  ///
  /// - Parameters:
  ///   - edits: what is about to be done to this plan.
  ///   - after: the plan with them done.
  ///   - before: this plan's findings.
  ///   - finishing: whether the follow-ups that change are to be whole.
  ///   - author: who makes the change, and when.
  /// - Returns: the findings after.
  /// - Throws: the first rule that says no.
  package func check(
    _ edits: [Edit], after: Plan, knowing before: [Finding], finishing: Bool,
    by author: Signature
  ) throws(Refusal) -> [Finding] {
    try checkMayEdit(edits, after: after, knowing: before, by: author)
    try changing(edits, to: after, by: author).check()
    let known = Set(before)
    let findings = after.findings
    if let new = findings.first(where: { !known.contains($0) }) {
      throw .wouldBreak(new.phrase(in: after))
    }
    guard finishing else { return findings }
    for edit in edits { try after.checkWhole(edit.target.node) }
    return findings
  }

  /// A follow-up changes only while its round is open (rule 2); one whose goal goes is the goal's.
  private func checkRound(_ node: Node, after: Plan) throws(Refusal) {
    guard case .followUp(let goal, let id) = node, after.goal(goal) != nil, let round = round(id),
      round.state != .open
    else { return }
    throw .roundNotOpen(name: round.name, round.state)
  }

  /// Refuses an answer that is not whole (rule 1).
  package func checkWhole(_ node: Node) throws(Refusal) {
    guard case .followUp(let goal, let round) = node, let goal = self.goal(goal),
      let gaps = goal.followUp(in: round)?.answer.explanationGaps, !gaps.isEmpty
    else { return }
    throw .explanation(goal: goal.number, gaps)
  }
}
