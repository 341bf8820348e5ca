/// How a goal stands in one round.
package struct GoalState: Sendable {
  package let answer: Answer
  package let progress: Progress
  /// What keeps the goal from being answered; empty where it is answered or need not be.
  package let gaps: [Gap]
  /// Why the goal is not followed up in the round; empty where it is.
  package let notThisRound: String
  let followUp: FollowUp?
  let hasEnded: Bool
}

extension Goal {
  /// How the goal stands in a round, known by its id; without a round nothing is asked for.
  package func state(in round: String?) -> GoalState {
    let followUp = round.flatMap(followUp(in:))
    let answer = followUp?.answer ?? Answer()
    let reason = followUp?.notThisRound ?? ""
    let notThisRound = reason.saysSomething ? reason : ""
    let hasEnded = end != nil
    let isExempt = round == nil || hasEnded || !notThisRound.isEmpty
    let gaps = isExempt ? [] : answer.gaps
    let progress: Progress =
      if gaps.isEmpty {
        isExempt ? .exempt : .answered
      } else {
        gaps.contains(where: \.isPartOfExplanation) ? .unfinished : .missing
      }
    return GoalState(
      answer: answer, progress: progress, gaps: gaps, notThisRound: notThisRound,
      followUp: followUp, hasEnded: hasEnded)
  }
}
