/// A goal that is not answered in a round, and what it lacks.
package struct Missing: Sendable {
  package let goal: Goal
  package let gaps: [Gap]
}

extension Plan {
  /// What a round lacks, in the order of the plan.
  ///
  /// - Parameters:
  ///   - round: the round's id.
  ///   - centre: the code of the only centre to look at; nil looks at all.
  /// - Returns: the goals that are not answered.
  package func missing(in round: String, centre: String? = nil) -> [Missing] {
    goals.compactMap { goal in
      guard centre == nil || goal.centre == centre else { return nil }
      let gaps = goal.gaps(in: round)
      return gaps.isEmpty ? nil : Missing(goal: goal, gaps: gaps)
    }
  }
}
