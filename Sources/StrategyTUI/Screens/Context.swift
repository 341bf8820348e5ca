package import StrategyModel

/// What every screen may read, and what it may say in the message row.
package struct Context: Sendable {
  package let language: Language
  /// A point in time as the people here write it: date and time of day.
  package let localTime: @Sendable (Instant) -> Phrase
  package private(set) var plan: Plan
  /// The round that is shown: the open one, else the last closed; nil where there is neither.
  package private(set) var round: Round?
  /// The plan as rows in that round, made once for each state of the plan.
  package private(set) var outline: Outline
  /// What the message row says until the next key.
  package var message: Phrase?
  /// What has just been done; the screen's own notice goes on behind it.
  package var news: Phrase?

  package init(
    plan: Plan, language: Language, localTime: @escaping @Sendable (Instant) -> Phrase
  ) {
    self.language = language
    self.localTime = localTime
    self.plan = plan
    round = plan.shownRound
    outline = Outline(plan, round: round?.id)
  }

  /// Takes another state of the plan over.
  mutating func adopt(_ plan: Plan) {
    self.plan = plan
    round = plan.shownRound
    outline = Outline(plan, round: round?.id)
  }

  /// Why no answer can be given now; nil while a round is open.
  var answersRefused: Phrase? {
    round?.state == .open ? nil : Refusal.noOpenRound.phrase
  }
}
