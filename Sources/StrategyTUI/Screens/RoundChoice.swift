import StrategyModel

extension Binding {
  /// The bindings that show another round, the same on every screen; a number of places in the
  /// plan's list is handed on.
  ///
  /// `reason` is why no other round can be shown now.
  static func rounds(
    _ context: Context, unavailable reason: Phrase? = nil, _ action: (Int) -> Action
  ) -> [Binding] {
    let isAway = !context.showsOwnRound
    return [
      Binding(
        action(-1), ",", words: .roundBefore, in: .round,
        hint: isAway ? Hint(.roundBeforeHint, 7) : nil,
        unavailable: context.round(-1) == nil ? context.noRound(Phrase.noRoundBefore) : reason),
      Binding(
        action(1), ".", words: .roundAfter, in: .round,
        hint: isAway ? Hint(.roundAfterHint, 5) : nil,
        unavailable: context.round(1) == nil ? context.noRound(Phrase.noRoundAfter) : reason),
    ]
  }
}

extension Context {
  /// Shows the round that many places further on, and says which it is.
  mutating func roundEffect(_ places: Int) -> Effect {
    round(places).map { showing($0) } ?? .none
  }

  /// Shows a round, and says which it is.
  mutating func showing(_ round: Round) -> Effect {
    message = .shown(round)
    return .showRound(round.id)
  }

  /// What to do where no round can be shown.
  var noRoundShown: Phrase { plan.rounds.isEmpty ? .noRounds : .noRoundOpen }

  fileprivate func noRound(_ reason: (String) -> Phrase) -> Phrase {
    round.map { reason($0.name) } ?? .noRounds
  }
}

extension Round {
  /// The name and the state: `okt. 2017 åben`.
  var nameAndState: Phrase { Phrase(verbatim: "\(name) ") + state.word }
}

extension Phrase {
  static let noRoundOpen = Refusal.noOpenRound.phrase
  static let noRounds = Phrase(
    da: "Planen har ingen runder endnu. Menuen Runde (F9): Ny runde.",
    en: "The plan has no rounds yet. Menu Round (F9): New round.")
  fileprivate static let roundBefore = Phrase(da: "Runden før", en: "The round before")
  fileprivate static let roundBeforeHint = Phrase(da: "runden før", en: "round before")
  fileprivate static let roundAfter = Phrase(da: "Runden efter", en: "The round after")
  fileprivate static let roundAfterHint = Phrase(da: "runden efter", en: "round after")
  fileprivate static func noRoundBefore(_ name: String) -> Phrase {
    Phrase(
      da: "\(name) er den første runde.", en: "\(name) is the first round.")
  }
  fileprivate static func noRoundAfter(_ name: String) -> Phrase {
    Phrase(da: "\(name) er den sidste runde.", en: "\(name) is the last round.")
  }
  fileprivate static func shown(_ round: Round) -> Phrase {
    Phrase(da: "Her vises \(round.name) (", en: "Showing \(round.name) (") + round.state.word
      + Phrase(verbatim: ").")
  }
}
