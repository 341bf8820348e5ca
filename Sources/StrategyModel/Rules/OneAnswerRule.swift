extension Rule {
  static let oneAnswer = Rule(
    "one-answer",
    Phrase(
      da: "Et mål har højst ét svar i en runde.",
      en: "A goal has at most one answer in a round."),
    whole: { plan in
      plan.goals.flatMap { goal in
        var seen: Set<String> = []
        return goal.followUps.filter { !seen.insert($0.round).inserted }.map {
          Finding(
            target: .node(.followUp(goal: goal.id, round: $0.round)), reason: .secondAnswer)
        }
      }
    })
}
