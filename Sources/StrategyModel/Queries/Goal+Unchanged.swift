extension Goal {
  /// Whether the answer in a round says what it said in the last closed round.
  package func repeatsLastAnswer(in round: Round) -> Bool {
    guard let before = answer(before: round) else { return false }
    return before.answer == answer(in: round.id)
  }

  /// Whether the answer in a round awaits review and says what it said in the last closed round.
  package func isUnchanged(in round: Round) -> Bool {
    review(in: round.id).isAwaited && repeatsLastAnswer(in: round)
  }

  /// Whether something is answered in a round, and not what was in the last closed one before.
  package func isChanged(in round: Round) -> Bool {
    let answer = answer(in: round.id)
    return answer != Answer() && answer != self.answer(before: round)?.answer
  }
}
