extension Plan {
  /// Says which goals that were told of in a closed round have another number now than in an
  /// earlier state of the plan; nil where none has.
  package func renumbering(since before: Plan) -> Phrase? {
    let closed = Set(before.rounds.filter { $0.state == .closed }.map(\.id))
    let old = before.goals.filter { goal in goal.followUps.contains { closed.contains($0.round) } }
    let changes = old.compactMap { goal -> String? in
      guard let now = self.goal(goal.id)?.number, now != goal.number else { return nil }
      return "\(goal.number) → \(now)"
    }
    guard !changes.isEmpty else { return nil }
    let list = changes.joined(separator: ", ")
    return Phrase(
      da: "Numre, der står i lukkede runders dokumenter, er nu andre: \(list).",
      en: "Numbers that stand in the documents of closed rounds are others now: \(list).")
  }
}
