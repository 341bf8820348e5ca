package import StrategyModel

/// What every screen may read, and what it may say in the message row.
package struct Context: Sendable {
  package let language: Language
  /// A point in time as the people here write it: date and time of day.
  package let localTime: @Sendable (Instant) -> Phrase
  /// Why the plan can only be read by this account; nil where it can be written.
  package internal(set) var readOnly: Phrase?
  /// Whether there is a folder for what cannot be saved.
  package let keepsDrafts: Bool
  /// Why texts cannot be written in another editor on this machine; nil where they can.
  let editorRefused: Phrase?
  /// Why spelling cannot be checked on this machine; nil where it can.
  let spellingRefused: Phrase?
  /// What is wrong with the plan's file for as long as it is; shown while nothing else is said.
  package internal(set) var trouble: Phrase?
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
    plan: Plan, language: Language, readOnly: Phrase? = nil, keepsDrafts: Bool = true,
    aids: WritingAids? = nil, localTime: @escaping @Sendable (Instant) -> Phrase
  ) {
    self.readOnly = readOnly
    self.keepsDrafts = keepsDrafts
    editorRefused = aids?.editorRefused
    spellingRefused = aids?.spellingRefused
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

  /// Why no answer can be given now; nil while a round is open and the plan can be written.
  var answersRefused: Phrase? {
    readOnly ?? (round?.state == .open ? nil : Refusal.noOpenRound.phrase)
  }
}
