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
  /// What is wrong with the plan's file for as long as it is; shown while nothing else is said.
  package internal(set) var trouble: Phrase?
  package private(set) var plan: Plan
  /// The round that is shown: the open one, else the last closed; nil where there is neither.
  package private(set) var round: Round?
  /// Which goals are shown on all screens, and in which order.
  package var filter: Filter {
    didSet { if filter != oldValue { sift() } }
  }
  /// The plan as rows in that round, made once for each state of the plan.
  package private(set) var whole: Outline
  /// What the filter lets through of it, and what it did before the last change: until the cursor
  /// moves on, no row goes away or changes its place.
  package private(set) var outline: Outline
  /// Which criteria hide all goals; nil where the filter lets some through.
  package private(set) var nothingLeft: Phrase?
  /// What the filter lets through, where that is not what is shown.
  private var sifted: Outline?
  /// What the message row says until the next key.
  package var message: Phrase?
  /// What has just been done; the screen's own notice goes on behind it.
  package var news: Phrase?

  package init(
    plan: Plan, language: Language, readOnly: Phrase? = nil, keepsDrafts: Bool = true,
    filter: Filter = Filter(), localTime: @escaping @Sendable (Instant) -> Phrase
  ) {
    self.readOnly = readOnly
    self.keepsDrafts = keepsDrafts
    self.language = language
    self.localTime = localTime
    self.plan = plan
    round = plan.shownRound
    self.filter = filter
    whole = Outline(plan, round: round?.id)
    outline = whole
    sift()
  }

  /// Takes another state of the plan over.
  mutating func adopt(_ plan: Plan) {
    let before = round?.id
    self.plan = plan
    round = plan.shownRound
    whole = Outline(plan, round: round?.id)
    let shown = outline
    sift()
    guard !filter.isEmpty, round?.id == before else { return }
    let kept = sieve.sift(whole, keeping: shown)
    guard kept.lines.map(\.id) != outline.lines.map(\.id) else { return }
    sifted = outline
    outline = kept
  }

  private var sieve: Sieve { Sieve(filter, plan, round: round) }

  private mutating func sift() {
    outline = sieve.sift(whole)
    sifted = nil
    let isEmpty = outline.counts.tally.goals == 0 && !filter.criteria.isEmpty
    nothingLeft = isEmpty ? sieve.culprits(in: whole) : nil
  }

  /// Lets go of what the filter no longer lets through.
  ///
  /// - Returns: whether another outline is shown now.
  mutating func letGo() -> Bool {
    guard let sifted else { return false }
    outline = sifted
    self.sifted = nil
    return true
  }

  /// Why no answer can be given now; nil while a round is open and the plan can be written.
  var answersRefused: Phrase? {
    readOnly ?? (round?.state == .open ? nil : Refusal.noOpenRound.phrase)
  }
}
