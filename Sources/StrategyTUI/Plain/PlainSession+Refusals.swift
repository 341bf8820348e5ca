import StrategyModel

/// What is not an answer in an open round: that none can be given, and what can be done then.
extension PlainSession {
  /// Why nothing can be changed in a form; nil where it can.
  func refusal(of form: FollowUpScreen) -> Phrase? {
    guard form.correction == nil else { return app.context.refusal(of: .correct) }
    let centre = app.context.plan.goal(form.goal)?.centre
    return app.context.answeringRefused(centre: centre).map { reason in
      let canBeCorrected = app.context.correctionRefusal(in: app.context.round) == nil
      return canBeCorrected ? reason + .toCorrect : reason
    }
  }

  /// What can be done to a goal besides answering it: leaving it out of the open round, or taking it
  /// in again; correcting it in a closed one.
  func otherStep(_ form: FollowUpScreen) -> (words: Phrase, refusal: Phrase?, effect: Effect) {
    let context = app.context
    let (goal, round) = (context.plan.goal(form.goal), context.plan.round(form.round))
    guard round?.state == .closed else {
      return (
        context.notThisRoundWords(goal), context.notThisRoundRefusal(goal),
        context.notThisRoundEffect(goal)
      )
    }
    return (
      .correct, context.correctionRefusal(in: round),
      .open(form.askingToCorrect { .closeThen(.open($0)) })
    )
  }

  mutating func takeOtherStep(_ form: FollowUpScreen) {
    let step = otherStep(form)
    if let reason = step.refusal { return say(reason) }
    app.perform(step.effect)
  }
}

extension Context {
  /// Why no answer can be given now, to a goal of a centre where one is meant; nil where one can.
  func answeringRefused(centre: String? = nil) -> Phrase? {
    refusal(of: .answer, centre: centre) ?? roundNotOpen
  }
}

extension Phrase {
  /// As it stands in a list: `Luk runden...` is `luk runden`.
  var listed: Phrase { Phrase(da: Self.listed(self(.da)), en: Self.listed(self(.en))) }

  private static func listed(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst().prefix { $0 != "." }
  }
  fileprivate static let toCorrect = Phrase(
    da: " Skriv x for at rette med en begrundelse.",
    en: " Type x to correct it with a reason.")
}
