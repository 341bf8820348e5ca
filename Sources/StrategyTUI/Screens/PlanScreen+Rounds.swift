import StrategyModel

/// What can be done to rounds, and to a goal in a round, from the plan screen.
extension PlanScreen {
  package enum RoundAction: Sendable {
    case list
    case step(RoundStep)
    /// Leaves the selected goal out of the round, or takes it in again.
    case notThisRound
    /// Opens the selected goal's form for corrections.
    case correct
  }

  func roundBindings(_ context: Context) -> [Binding<Action>] {
    let goal = cursor.line(context.outline)?.goal
    let steps: [RoundStep] = [.add, .open, .close, .reopen]
    return [
      Binding(
        .rounds(.notThisRound), words: context.notThisRoundWords(goal), in: .round,
        unavailable: context.notThisRoundRefusal(goal)),
      Binding(
        .rounds(.correct), words: .correct, in: .round,
        unavailable: goal == nil
          ? .standOnGoalToCorrect : context.correctionRefusal(in: context.round)),
      Binding(.rounds(.list), words: .listRounds, in: .round),
    ]
      + steps.map { step in
        Binding(
          .rounds(.step(step)), words: step.words, in: .round,
          unavailable: context.refusal(of: step, context.round(for: step)))
      }
  }

  func update(_ action: RoundAction, _ context: Context) -> Effect {
    let line = cursor.line(context.outline)
    switch action {
    case .list: return .open(RoundsScreen())
    case .step(let step): return context.effect(of: step, context.round(for: step))
    case .notThisRound: return context.notThisRoundEffect(line?.goal)
    case .correct:
      guard let goal = line?.goal, let round = context.round else { return .none }
      return .open(
        FollowUpScreen(goal: goal, round: round, focus: .status(cursor.axis)).askingToCorrect {
          .open($0)
        })
    }
  }
}

extension Phrase {
  fileprivate static let listRounds = Phrase(da: "Runder...", en: "Rounds...")
  fileprivate static let standOnGoalToCorrect = Phrase(
    da: "Flyt markøren til det mål, der skal rettes.", en: "Move to the goal to be corrected.")
}
