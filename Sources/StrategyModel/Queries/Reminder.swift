/// What a centre still owes a round: goals that lack something, and answers that were sent back.
package struct Reminder: Sendable {
  package let round: Round
  /// The centre's code; empty for the goals that no centre answers for.
  package let code: String
  /// Nil where the plan does not list the centre.
  package let centre: Centre?
  /// How many of the centre's goals are to be answered.
  package let goals: Int
  /// The goals that lack something, in the order of the plan.
  package let missing: [(goal: Goal, gaps: [Gap])]
  /// The goals whose answer was sent back and is as it was then.
  package let returned: [(goal: Goal, approval: Approval)]

  /// `CKO / Steen Andersen`; empty where there is no centre.
  package var addressee: String { round.plan.centreAndChief(code) }

  /// What each centre owes, in the order of the centres; those that owe nothing are left out.
  ///
  /// - Parameters:
  ///   - round: which is to be answered.
  ///   - only: the code of the only centre that is asked about; nil asks about all.
  /// - Returns: one for each of them.
  package static func all(in round: Round, centre only: String? = nil) -> [Reminder] {
    let plan = round.plan
    let goals = plan.goals.filter { only == nil || $0.centre == only }
    let groups = Dictionary(grouping: goals, by: \.centre)
    return plan.inOrder(centres: groups.keys).compactMap { code in
      let states = groups[code, default: []].map { ($0, $0.state(in: round.id)) }
      let missing = states.filter { !$0.1.gaps.isEmpty }.map { (goal: $0.0, gaps: $0.1.gaps) }
      let returned = states.compactMap { goal, state -> (goal: Goal, approval: Approval)? in
        guard case .returned(let approval) = state.review else { return nil }
        return (goal, approval)
      }
      guard !missing.isEmpty || !returned.isEmpty else { return nil }
      return Reminder(
        round: round, code: code, centre: plan.centre(code),
        goals: states.count { $0.1.progress != .exempt }, missing: missing, returned: returned)
    }
  }

  /// "2 af 3 mål mangler, 1 er sendt tilbage".
  package var counts: Phrase {
    let lacking = Phrase(
      da: "\(missing.count) af \(goals) mål mangler",
      en: "\(missing.count) of \(goals) goals missing")
    let sentBack = Phrase(
      da: "\(returned.count) sendt tilbage", en: "\(returned.count) returned")
    return ((missing.isEmpty ? [] : [lacking]) + (returned.isEmpty ? [] : [sentBack]))
      .joined(separator: ", ")
  }
}
