import StrategyModel

/// Leaving a goal out of a round, with a reason, and taking it in again: one command.
extension Context {
  /// What the command is called for a goal; nil where none is selected.
  func notThisRoundWords(_ goal: Goal?) -> Phrase {
    isLeftOut(goal) ? .followUpAgain : .leaveOut
  }

  /// Why it cannot be done now; nil where it can.
  func notThisRoundRefusal(_ goal: Goal?) -> Phrase? {
    guard let goal else { return .standOnGoalToLeaveOut }
    return refusal(of: .answer, centre: goal.centre) ?? roundNotOpen
      ?? (goal.end.map { .hasEnded($0) })
  }

  /// Takes a goal in again, or asks why it is left out.
  func notThisRoundEffect(_ goal: Goal?) -> Effect {
    guard let goal, let round else { return .none }
    let node = Node.followUp(goal: goal.id, round: round.id)
    guard !isLeftOut(goal) else {
      return .change([plan.set(.notThisRound, of: node, to: "")], finishing: false)
    }
    return .open(whyLeftOut(goal, round))
  }

  func whyLeftOut(_ goal: Goal, _ round: Round) -> PromptScreen {
    let node = Node.followUp(goal: goal.id, round: round.id)
    return PromptScreen(
      for: [.field(.notThisRound, of: node)], asking: { _ in .why(goal.number, round.name) }
    ) { reason in
      .sign { plan, _ in [plan.set(.notThisRound, of: node, to: reason)] }
    }
  }

  private func isLeftOut(_ goal: Goal?) -> Bool {
    guard let goal, let round else { return false }
    return goal.followUp(in: round.id)?.notThisRound.saysSomething == true
  }
}

extension Phrase {
  fileprivate static let leaveOut = Phrase(
    da: "Følges ikke op i denne runde...", en: "Not followed up in this round...")
  fileprivate static let followUpAgain = Phrase(
    da: "Følges op i denne runde alligevel", en: "Followed up in this round after all")
  fileprivate static let standOnGoalToLeaveOut = Phrase(
    da: "Flyt markøren til et mål først.", en: "Move to a goal first.")
  fileprivate static func hasEnded(_ end: Goal.End) -> Phrase {
    Phrase(da: "Målet er ", en: "The goal is ") + end.word
      + Phrase(da: " og følges ikke op.", en: " and not followed up.")
  }
  fileprivate static func why(_ goal: String, _ round: String) -> Phrase {
    Phrase(
      da: "Hvorfor følges \(goal) ikke op i \(round)?",
      en: "Why is \(goal) not followed up in \(round)?")
  }
}
