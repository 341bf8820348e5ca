import StrategyModel

extension PlainSession {
  /// Asks which round is to be opened, closed or reopened; each is told with all that is known of
  /// it.
  mutating func openRounds() {
    let context = app.context
    let told = context.plan.rounds.map { round in
      RoundRow(round, context).details(context).map(\.text).joined(separator: " · ")
    }
    let choices = context.plan.rounds.map { round in
      let (step, words) = round.nextStep
      let refusal = context.refusal(of: step, round)
      let reason = refusal.map { Phrase(verbatim: ": ") + $0 } ?? .empty
      return (words + reason, refusal.map(Effect.refuse) ?? context.effect(of: step, round))
    }
    app.open(
      QuestionScreen(
        Phrase(verbatim: told.joined(separator: "\n")), choices: choices + [(.backHint, .none)],
        language))
  }

  /// Tells what a round would be closed over, and goes on to the reason; where the round cannot be
  /// closed any more, says so and goes back.
  mutating func tellWhatIsLacking() {
    guard app.screens.last is ClosingScreen else { return }
    tell()
    if let round = app.context.plan.openRound {
      for line in Closing(of: round).lines { out.add(line(language), hanging: 2) }
    }
    press(.enter)
    if app.screens.last is ClosingScreen { press(.escape) }
  }
}

extension Context {
  /// Why there is nothing to do to a round; nil where there is.
  var roundsRefused: Phrase? {
    refusal(of: .keepRounds) ?? (plan.rounds.isEmpty ? noRoundShown : nil)
  }
}

extension Round {
  /// What comes next in a round's life.
  fileprivate var nextStep: (RoundStep, words: Phrase) {
    switch state {
    case .planned: (.open, Phrase(da: "Åbn \(name)", en: "Open \(name)"))
    case .open: (.close, Phrase(da: "Luk \(name)", en: "Close \(name)"))
    case .closed: (.reopen, Phrase(da: "Genåbn \(name)", en: "Reopen \(name)"))
    }
  }
}
