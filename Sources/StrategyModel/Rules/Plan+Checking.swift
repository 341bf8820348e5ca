extension Plan {
  /// Refuses edits that a rule forbids.
  ///
  /// - Parameters:
  ///   - edits: what is about to be done to this plan.
  ///   - after: the plan with them done.
  ///   - finishing: whether the follow-ups that change are to be whole.
  /// - Throws: the first rule that says no.
  package func check(_ edits: [Edit], after: Plan, finishing: Bool) throws(Refusal) {
    for edit in edits { try checkRound(edit.target.node) }
    let before = findings
    if let fault = before.first(where: { finding in edits.contains { finding.concerns($0) } }) {
      throw .atFault(fault.phrase(in: self))
    }
    let known = Set(before)
    if let new = after.findings.first(where: { !known.contains($0) }) {
      throw .wouldBreak(new.phrase(in: after))
    }
    guard finishing else { return }
    for edit in edits { try after.checkWhole(edit.target.node) }
  }

  /// A follow-up changes only while its round is open (rule 2).
  private func checkRound(_ node: Node) throws(Refusal) {
    guard case .followUp(_, let id) = node, let round = round(id), round.state != .open else {
      return
    }
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
