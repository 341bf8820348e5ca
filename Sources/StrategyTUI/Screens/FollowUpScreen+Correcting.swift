import StrategyModel

/// Correcting an answer in a closed round: the reason is asked for first, and kept beside it.
extension FollowUpScreen {
  /// Why nothing can be changed in the form; nil where it can.
  func refusal(_ context: Context) -> Phrase? {
    guard correction == nil else { return context.refusal(of: .correct) }
    return context.answersRefused(centre: context.plan.goal(goal)?.centre)
  }

  func correctingBindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(
        .correct, words: .correct, in: .round,
        unavailable: correction == nil
          ? context.correctionRefusal(in: context.plan.round(round)) : .isCorrecting)
    ]
  }

  /// Asks why; then the form takes changes, with what stands in it kept.
  ///
  /// - Parameter then: what is done with the form that does.
  /// - Returns: the question.
  func askingToCorrect(then: @escaping @Sendable (FollowUpScreen) -> Effect) -> PromptScreen {
    PromptScreen(
      for: [reasonField], text: correction ?? "", asking: { _ in .whyCorrect }
    ) { reason in
      var form = self
      form.correction = reason
      return then(form)
    }
  }

  /// Where the reason is kept.
  var reasonField: Target { .field(.corrections, of: .followUp(goal: goal, round: round)) }

  /// Saves what stands in the form, in the way that the round asks for.
  func saving(_ edits: [Edit], finishing: Bool) -> Effect {
    guard let correction else { return .change(edits, finishing: finishing) }
    let (goal, round) = (goal, round)
    return .sign { plan, signature in
      plan.correcting(edits, goal: goal, round: round, reason: correction, signature)
    }
  }
}

extension Context {
  /// Why an answer in a round cannot be corrected; nil where it can.
  func correctionRefusal(in round: Round?) -> Phrase? {
    guard let round, round.state == .closed else { return .onlyWhereClosed }
    return refusal(of: .correct)
  }

  /// Why the shown round takes no answers, and which command helps; nil where it takes them.
  var digitsRefused: Phrase? {
    if let readOnly { return readOnly }
    guard let reason = roundNotOpen else { return nil }
    if round?.state == .closed, refusal(of: .correct) == nil {
      return plan.openRound == nil ? .openOrCorrect : reason + .correctHere
    }
    guard plan.openRound == nil, refusal(of: .keepRounds) == nil else { return reason }
    return reason + (plan.rounds.contains { $0.state == .planned } ? .openHere : .addHere)
  }
}

extension Phrase {
  static let correct = Phrase(
    da: "Ret i den lukkede runde...", en: "Correct in the closed round...")
  fileprivate static let whyCorrect = Phrase(
    da: "Hvorfor rettes svaret i den lukkede runde? Begrundelsen gemmes ved siden af.",
    en: "Why is the answer in the closed round corrected? The reason is kept beside it.")
  fileprivate static let isCorrecting = Phrase(
    da: "Svaret kan rettes nu.", en: "The answer can be corrected now.")
  fileprivate static let onlyWhereClosed = Phrase(
    da: "Kun svar i en lukket runde rettes med en begrundelse.",
    en: "Only answers in a closed round are corrected with a reason.")
  fileprivate static let correctHere = Phrase(
    da: " Menuen Runde: Ret i den lukkede runde.",
    en: " Menu Round: Correct in the closed round.")
  fileprivate static let openOrCorrect = Phrase(
    da: "Ingen runde er åben. Menuen Runde: Åbn, Ny runde eller Ret i den lukkede.",
    en: "No round is open. Menu Round: Open, New round, Correct in the closed one.")
  fileprivate static let openHere = Phrase(
    da: " Menuen Runde: Åbn runden.", en: " Menu Round: Open the round.")
  fileprivate static let addHere = Phrase(
    da: " Menuen Runde: Ny runde.", en: " Menu Round: New round.")
}
