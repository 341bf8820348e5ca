extension Goal {
  /// Whether the answer in a round awaits review and says what it said in the last closed round.
  package func isUnchanged(in round: Round) -> Bool {
    guard review(in: round.id).isAwaited, let before = answer(before: round) else { return false }
    return before.answer == answer(in: round.id)
  }
}
