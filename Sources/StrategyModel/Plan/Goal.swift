/// What is followed up, round after round.
package struct Goal: Sendable {
  package enum End: String, CaseIterable, Sendable {
    case completed, dropped

    package var word: Phrase {
      switch self {
      case .completed: Phrase(da: "gennemført", en: "completed")
      case .dropped: Phrase(da: "udgået", en: "dropped")
      }
    }
  }

  package let plan: Plan
  let index: Int

  package var id: String { plan.text(.id, of: index) }
  package var node: Node { .goal(id) }
  /// Computed from the place: theme 4, first focus area, second goal is `4.1.2`.
  package var number: String { "\(focusArea.number).\(plan.index.ordinal(index))" }
  /// May be of several lines.
  package var title: String { plan.text(.title, of: index) }
  /// The title in one line, its own lines joined by a space.
  package var titleLine: String {
    title.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
  package var purpose: String { plan.text(.purpose, of: index) }
  package var measuredBy: String { plan.text(.measuredBy, of: index) }
  package var baseline: String { plan.text(.baseline, of: index) }
  /// The code of the centre that answers for the goal; empty where none does.
  package var centre: String { plan.text(.centre, of: index) }
  package var deadline: Day? { Day(plan.text(.deadline, of: index)) }
  /// How the goal ended; nil while it is followed up.
  package var end: End? { End(rawValue: plan.text(.as, in: .finished, of: index)) }
  package var endDay: Day? { Day(plan.text(.on, in: .finished, of: index)) }

  /// The deadlines that it had, the first one first, each with who moved it, when and why.
  package var moved: [Record] { plan.records(.moved, of: index) }
  /// Why it was moved, each time, and why it ended.
  package var endReasons: [Phrase] {
    let moves = moved.map { move in
      let days = [move[.from], move[.to]].map { Day($0)?.phrase ?? Phrase(verbatim: $0) }
      return days.joined(separator: " → ") + Phrase(verbatim: ": \(move[.reason])")
    }
    let reason = plan.text(.reason, in: .finished, of: index)
    guard let end, reason.saysSomething else { return moves }
    return moves + [end.word + Phrase(verbatim: ": \(reason)")]
  }

  package var focusArea: FocusArea {
    FocusArea(plan: plan, index: plan.index.parent(index))
  }

  package var followUps: [FollowUp] {
    plan.index.children(of: index, .followUp).map { FollowUp(plan: plan, index: $0) }
  }

  /// The answer in a round; nil where nobody has begun one.
  package func followUp(in round: String) -> FollowUp? {
    followUps.first { $0.round == round }
  }

  /// What is answered in a round, known by its id; an empty answer where nobody has begun one.
  package func answer(in round: String) -> Answer { followUp(in: round)?.answer ?? Answer() }

  /// What was answered in the closed round before another; nil where nothing was.
  package func answer(before round: Round) -> (round: Round, answer: Answer)? {
    guard let previous = round.previous, let followUp = followUp(in: previous.id) else {
      return nil
    }
    return (previous, followUp.answer)
  }
}
