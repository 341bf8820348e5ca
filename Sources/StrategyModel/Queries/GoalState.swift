/// How a goal stands in one round.
package struct GoalState: Sendable {
  package let answer: Answer
  package let progress: Progress
  /// What keeps the goal from being answered; empty where it is answered or need not be.
  package let gaps: [Gap]
}

extension Goal {
  /// How the goal stands in a round, known by its id; without a round nothing is asked for.
  package func state(in round: String?) -> GoalState {
    guard let round else { return GoalState(answer: Answer(), progress: .exempt, gaps: []) }
    let followUp = followUp(in: round)
    let answer = followUp?.answer ?? Answer()
    if end != nil || followUp?.notThisRound.saysSomething == true {
      return GoalState(answer: answer, progress: .exempt, gaps: [])
    }
    let gaps = answer.gaps
    let progress: Progress =
      if gaps.isEmpty {
        .answered
      } else {
        gaps.contains(where: \.isPartOfExplanation) ? .unfinished : .missing
      }
    return GoalState(answer: answer, progress: progress, gaps: gaps)
  }
}
