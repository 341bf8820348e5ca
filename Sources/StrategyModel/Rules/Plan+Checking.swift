extension ChangeInHand {
  /// Refuses edits of what may not change, whatever they would make of it: what is not the
  /// account's, an answer in a round that is not open, but for a correction; a field at fault.
  ///
  /// - Parameter findings: those of the plan before.
  /// - Throws: the first rule that says no.
  func checkMayEdit(knowing findings: [Finding]) throws(Refusal) {
    try checkRights()
    for node in nodes { try checkIsOpen(node) }
    let fault = findings.first { finding in
      nodes.contains { edits(of: $0).contains(where: finding.concerns) }
    }
    if let fault { throw .atFault(fault.phrase(in: before)) }
  }

  /// A follow-up changes only while its round is open (rule 2); one whose goal goes is the goal's.
  private func checkIsOpen(_ node: Node) throws(Refusal) {
    guard case .followUp(let goal, let id) = node, after.goal(goal) != nil,
      let round = before.round(id), round.state != .open,
      !edits(of: node).contains(where: { $0.target == .field(.corrections, of: node) })
    else { return }
    throw .roundNotOpen(name: round.name, round.state)
  }

  /// Refuses what brings something that is wrong; returns what is wrong after.
  func checkFindings(knowing known: [Finding]) throws(Refusal) -> [Finding] {
    let known = Set(known)
    let findings = after.findings
    if let new = findings.first(where: { !known.contains($0) }) {
      throw .wouldBreak(new.phrase(in: after))
    }
    return findings
  }
}

extension Plan {
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
    let change = ChangeInHand(from: self, to: after, edits, by: author.by, on: author.at.day)
    try change.checkMayEdit(knowing: before)
    try change.check()
    let findings = try change.checkFindings(knowing: before)
    guard finishing else { return findings }
    for edit in edits { try after.checkWhole(edit.target.node) }
    return findings
  }

  /// Refuses an answer that is not whole (rule 1).
  private func checkWhole(_ node: Node) throws(Refusal) {
    guard case .followUp(let goal, let round) = node, let goal = self.goal(goal),
      let gaps = goal.followUp(in: round)?.answer.explanationGaps, !gaps.isEmpty
    else { return }
    throw .explanation(goal: goal.number, gaps)
  }
}
