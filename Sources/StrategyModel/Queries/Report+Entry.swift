extension Report {
  /// A goal as a report tells it.
  package struct Entry: Sendable {
    package let goal: Goal
    package let number: String
    /// The code of the centre that answers for the goal; empty where none does.
    package let centre: String
    /// How it stands in the report's round.
    package let state: GoalState
    /// What was told in each round up to the report's, the oldest first.
    package let chapters: [Chapter]

    package var answer: Answer { state.answer }
    package var progress: Progress { state.progress }
    package var gaps: [Gap] { state.gaps }

    package subscript(axis: Axis) -> Status { state.answer[axis] }

    /// Who heads the centre; empty where the plan does not say.
    package var chief: String { goal.plan.centre(centre)?.chief ?? "" }

    /// `CKO / Steen Andersen`.
    package var centreAndChief: String { goal.plan.centreAndChief(centre) }

    /// The deadline, and how and when the goal ended; empty where there is none of it.
    package var end: Phrase {
      let deadline = goal.deadline.map { [$0.phrase] } ?? []
      let end = goal.end.map { end in
        [end.word + (goal.endDay.map { Phrase(verbatim: " ") + $0.phrase } ?? .empty)]
      }
      return (deadline + (end ?? [])).joined(separator: ", ")
    }
  }

  /// What was told of a goal in one round.
  package struct Chapter: Sendable {
    package let goal: Goal
    package let round: Round
    package let followUp: FollowUp
    package let answer: Answer
    /// The parts of the explanation that are to be read: none where no axis is yellow or red.
    package let explanation: [(part: Gap, text: String)]
    /// The parts that are required and not there: "kommentar mangler".
    package let gaps: [Gap]
  }
}

extension Report.Entry {
  /// The rounds are those up to the report's, which is the last.
  init(_ goal: Goal, number: String, rounds: [Round]) {
    self.goal = goal
    self.number = number
    centre = goal.centre
    chapters = rounds.compactMap { Report.Chapter(goal, in: $0) }
    state = goal.state(in: rounds.last?.id)
  }
}

extension Report.Chapter {
  /// Nil where nobody has told anything in the round.
  fileprivate init?(_ goal: Goal, in round: Round) {
    guard let followUp = goal.followUp(in: round.id) else { return nil }
    let answer = followUp.answer
    let parts = answer.needsExplanation ? Gap.explanation : []
    self.init(
      goal: goal, round: round, followUp: followUp, answer: answer,
      explanation: parts.map { ($0, answer[text: $0.field]) }.filter { $0.1.saysSomething },
      gaps: answer.explanationGaps)
  }
}
