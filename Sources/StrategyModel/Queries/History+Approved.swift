extension History {
  /// A goal's answer in a round as it was when it had a checksum: what was approved or sent back.
  ///
  /// - Parameters:
  ///   - goal: as it is now.
  ///   - round: the round's id.
  ///   - checksum: as an approval carries it.
  /// - Returns: nil where the history does not lead back to it.
  package func answer(of goal: Goal, in round: String, of checksum: String) -> Answer? {
    let node = Node.followUp(goal: goal.id, round: round)
    let followUp = goal.followUp(in: round)
    var (answer, reason) = (followUp?.answer ?? Answer(), followUp?.notThisRound ?? "")
    if answer.checksum(notThisRound: reason) == checksum { return answer }
    for entry in entries.reversed() {
      let edits = entry.edits.filter { $0.target.node == node }
      guard !edits.isEmpty else { continue }
      for edit in edits.reversed() {
        guard case .field(let field, _) = edit.target else { return nil }
        if field == .notThisRound { reason = edit.old.text }
        if Answer.fields.contains(field) { answer.set(field, to: edit.old.text) }
      }
      if answer.checksum(notThisRound: reason) == checksum { return answer }
    }
    return nil
  }
}
