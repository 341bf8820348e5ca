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
  /// Asked when a form wants to know: they are looked for on the machine then.
  private let aids: WritingAids?
  /// Why texts cannot be written in another editor on this machine; nil where they can.
  var editorRefused: Phrase? { aids?.editorRefused() }
  /// Why spelling cannot be checked on this machine; nil where it can.
  var spellingRefused: Phrase? { aids?.spellingRefused() }
  /// What is wrong with the plan's file for as long as it is; shown while nothing else is said.
  package internal(set) var trouble: Phrase?
  package private(set) var plan: Plan
  /// What the account is in the plan.
  package internal(set) var standing = Standing(login: "", role: .caseworker) {
    didSet { if standing != oldValue { count() } }
  }
  /// Whether the plan says who may do what.
  private(set) var hasPeople = false
  /// The codes of the centres whose answers the account reviews.
  private(set) var reviewedCentres: Set<String> = []
  /// How many answers of the open round await this chief; 0 for everybody else.
  private(set) var awaiting = 0
  /// How many answers of the open round were sent back.
  private(set) var returned = 0
  /// Today by the calendar on the wall.
  package internal(set) var today: Day?
  /// The round that is shown: the one asked for, else the open one, else the last closed; nil
  /// where there is none of them.
  package private(set) var round: Round?
  /// The id of the round that somebody asked for; nil leaves it to the plan.
  private var chosen: String?
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
  /// Why no goal is shown, where none is.
  var noGoalsShown: Phrase { nothingLeft ?? .noGoals }
  /// What the filter lets through, where that is not what is shown.
  private var sifted: Outline?
  /// What the message row says until the next key.
  package var message: Phrase?
  /// What has just been done; the screen's own notice goes on behind it.
  package var news: Phrase?

  package init(
    plan: Plan, language: Language, readOnly: Phrase? = nil, keepsDrafts: Bool = true,
    aids: WritingAids? = nil, filter: Filter = Filter(),
    localTime: @escaping @Sendable (Instant) -> Phrase
  ) {
    self.readOnly = readOnly
    self.keepsDrafts = keepsDrafts
    self.aids = aids
    self.language = language
    self.localTime = localTime
    self.plan = plan
    round = plan.shownRound
    self.filter = filter
    whole = Outline(plan, round: round?.id)
    outline = whole
    sift()
    count()
  }

  /// Knows who reviews what, and counts what there is to review and to mend, once for each state of
  /// the plan.
  private mutating func count() {
    hasPeople = !plan.people.isEmpty
    reviewedCentres = standing.reviewedCentres(in: plan)
    (awaiting, returned) = (0, 0)
    guard round?.state == .open else { return }
    let isChief = standing.role == .chief
    for line in whole.lines {
      if line.review.isReturned { returned += 1 }
      if line.review.isAwaited, isChief, reviewedCentres.contains(line.centre) { awaiting += 1 }
    }
  }

  /// Takes another state of the plan over.
  mutating func adopt(_ plan: Plan) {
    let before = round?.id
    self.plan = plan
    if chosen == plan.shownRound?.id { chosen = nil }
    round = chosen.flatMap { plan.round($0) } ?? plan.shownRound
    whole = Outline(plan, round: round?.id)
    count()
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
    let isEmpty = outline.counts.tally.goals == 0 && whole.counts.tally.goals > 0
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

  /// Shows a round of the plan, known by its id.
  mutating func show(round id: String) {
    chosen = id == plan.shownRound?.id ? nil : id
    adopt(plan)
  }

  /// Whether the round that is shown is the plan's own choice.
  var showsOwnRound: Bool { chosen == nil }

  /// The round that many places further on than the one that is shown; nil where there is none.
  func round(_ places: Int) -> Round? {
    guard let round else { return places > 0 ? plan.rounds.first : nil }
    return round.neighbour(places)
  }

  /// Why the round that is shown takes no answers; nil while it is open.
  var roundNotOpen: Phrase? {
    if round?.state == .open { return nil }
    guard let round, plan.openRound != nil else { return .noRoundOpen }
    return Refusal.roundNotOpen(name: round.name, round.state).phrase
  }
}
