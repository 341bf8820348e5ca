extension Plan {
  /// The plan of another year: what this one is made of, and nothing answered yet.
  ///
  /// Finished goals and people who have left stay behind, and so do rounds; each goal says which
  /// one it comes from.
  ///
  /// - Parameters:
  ///   - title: of the new plan.
  ///   - without: the ids of goals that are left out.
  ///   - day: on which it is made.
  /// - Returns: the new plan.
  /// - Throws: where the result is no plan.
  package func renewed(
    titled title: String, without: Set<String>, on day: Day
  ) throws(PlanError) -> Plan {
    var edits = [
      set(.id, of: .plan, to: title.fileName.isEmpty ? "plan" : title.fileName),
      set(.title, of: .plan, to: title),
    ]
    for key in [Field.caseNumber, .date, .revised, .conflicts] {
      edits.append(set(key, of: .plan, to: .nothing))
    }
    for goal in goals {
      guard goal.end == nil, !without.contains(goal.id) else {
        edits += self.edits(takingOut: goal.node)
        continue
      }
      for key in [Field.moved, .finished] { edits.append(set(key, of: goal.node, to: .nothing)) }
      edits.append(set(.from, of: goal.node, to: goal.id))
      edits += goal.followUps.flatMap {
        self.edits(takingOut: .followUp(goal: goal.id, round: $0.round))
      }
    }
    edits += rounds.flatMap { self.edits(takingOut: .round($0.id)) }
    edits += people.filter { !$0.isHere(on: day) }.flatMap { self.edits(takingOut: $0.node) }
    return try applying(edits).plan
  }
}
