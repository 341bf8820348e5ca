package import StrategyModel

/// The plan as a tree with both smileys a goal; a digit sets one and moves on.
package struct PlanScreen: Screen {
  package enum Action: Sendable {
    case move(Scroll)
    /// Moves to a row that is seen, and to a smiley of it where one is meant.
    case select(Int, Axis?)
    case left, right
    case rate(Status)
    case open
    case nextMissing
    case review
    case history
    case reading(ReadingAction)
    case rounds(RoundAction)
    case finding(Finding)
    case editing(PlanEditing.Action)
  }

  /// The row and the smiley of it that the cursor is on.
  var cursor = PlanCursor()
  var scroll = ListScroll()
  /// Rows of the list and the detail pane in the place at hand.
  private(set) var layout = PlanLayout(Rect(x: 0, y: 0, width: 80, height: 21), rows: 0)
  /// The selected row's details.
  var pane = DetailPane()
  /// The words that are looked for; nil while none are.
  var search: PlanSearch?
  /// The status that has been asked for and is not saved yet.
  private var rated: Status?

  package var title: Phrase { search?.isTyping == true ? .searching : .plan }
  package var keepsKeys: Bool { search?.isTyping == true }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    guard search?.isTyping != true else { return searchBindings }
    let line = cursor.line(context.outline)
    let noRating =
      context.answersRefused(centre: line?.centre)
      ?? (line == nil ? context.nothingLeft ?? .standOnGoal : nil)
    let isGoal = line != nil
    let rates = context.answersRefused() == nil && context.nothingLeft == nil
    return [
      Binding(
        .rate(.green), "1", words: .rateGreen, in: .round,
        hint: Hint(Status.green.word, 2, stays: rates),
        unavailable: noRating),
      Binding(
        .rate(.yellow), "2", words: .rateYellow, in: .round,
        hint: Hint(Status.yellow.word, 2, stays: rates),
        unavailable: noRating),
      Binding(
        .rate(.red), "3", words: .rateRed, in: .round, hint: Hint(Status.red.word, 2, stays: rates),
        unavailable: noRating),
      Binding(
        .rate(.none), "0", .delete, words: .rateNone, in: .round,
        hint: Hint(.none, 2, stays: rates),
        unavailable: noRating),
      Binding(
        .open, .enter, .function(7), words: isGoal ? .openFollowUp : .fold, in: .round,
        hint: Hint(isGoal ? .answerHint : .foldHint, 4),
        unavailable: cursor.id == nil ? context.noGoalsShown : nil),
      Binding(
        .nextMissing, "m", .function(8), words: .nextMissing, in: .round,
        hint: Hint(Progress.missing.word, 6)),
      Binding(
        .review, "r", words: .review, in: .round,
        hint: context.standing.role == .chief ? Hint(.approveHint, 3) : nil,
        unavailable: context.reviewRefused),
      Binding(
        .history, "t", words: isGoal ? .historyOfGoal : .planHistory, in: .view,
        hint: Hint(.history, 11)),
      Binding(.left, .left, words: isGoal ? .resultCell : .foldAway),
      Binding(.right, .right, words: isGoal ? .timelineCell : .unfold),
    ] + findingBindings(context) + readingBindings(context) + roundBindings(context)
      + editingBindings(context)
      + Binding.scrolling { .move($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    follow()
    let row = cursor.id
    defer { if cursor.id != row { leaveRow(&context) } }
    if case .finding = action {} else { search?.isShown = false }
    switch action {
    case .finding(let action): return find(action, &context)
    case .editing(let action): return edit(action, &context)
    case .move(let scroll): cursor.move(scroll, height: layout.list.height)
    case .select(let row, let axis): cursor.select(row, axis)
    case .left: cursor.go(to: .result, context.outline)
    case .right: cursor.go(to: .timeline, context.outline)
    case .open: return open(context)
    case .review: return .review
    case .history: return .history(goal: cursor.line(context.outline)?.id)
    case .nextMissing:
      if !cursor.moveToNextMissing(context.outline) { context.message = context.nothingMissing }
    case .rounds(let action): return update(action, context)
    case .reading(let action): return read(action, &context)
    case .rate(let status): return rate(status, &context)
    }
    follow()
    return .none
  }

  package mutating func saved(_ context: inout Context) -> Effect {
    guard let status = rated else { return .none }
    rated = nil
    return settle(status, &context)
  }

  package mutating func refused(_ context: inout Context) -> Effect {
    rated = nil
    return .none
  }

  package mutating func resume(after outcome: Outcome, _ context: inout Context) {
    adopt(context)
    if outcome == .finished { moveOn(&context) }
  }

  package mutating func adopt(_ context: Context) {
    cursor.adopt(context.outline)
    search?.adopt(context.outline)
    layout = PlanLayout(layout.place, rows: cursor.rows.count)
    follow()
    pane.forget()
  }

  package mutating func reveal(_ target: Target, _ context: Context) {
    var axis: Axis?
    if case .field(let key, _) = target { axis = Axis.allCases.first { $0.field == key } }
    switch target.node {
    case .followUp(let id, _), .goal(let id): cursor.reveal(goal: id, axis, context.outline)
    case .theme(let id), .focusArea(let id): cursor.reveal(heading: id, context.outline)
    default: return
    }
    follow()
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    layout = PlanLayout(place, rows: cursor.rows.count)
    if let detail = layout.detail {
      let row = cursor.row(context.outline)
      pane.show(row?.id, at: cursor.position, in: detail) {
        GoalDetail(row, width: detail.width, context).lines(height: detail.height)
      }
    }
  }

  /// That there is no round to show yet, or why the selected goal is not done.
  package func notice(_ context: Context) -> Phrase? {
    if let search {
      if search.isTyping { return nil }
      if let standing = searchStanding(context) { return standing }
    }
    if context.round == nil { return context.plan.rounds.isEmpty ? .needsRound : .noneOpened }
    guard let line = cursor.line(context.outline) else { return nil }
    return line.sentBack(in: context.plan) ?? line.lacks
  }

  /// Scrolls as little as brings the cursor into view: before it moves and after that.
  ///
  /// A size alone changes nothing, so that going back to the old one brings the old rows back.
  mutating func follow() {
    scroll.follow(cursor.position, of: cursor.rows.count, height: layout.list.height)
  }

  private mutating func moveOn(_ context: inout Context) {
    let row = cursor.id
    cursor.moveOn()
    follow()
    if cursor.id != row { leaveRow(&context) }
  }

  /// What the filter no longer lets through goes when the cursor has left it.
  private mutating func leaveRow(_ context: inout Context) {
    if context.letGo() { adopt(context) }
  }

  private mutating func rate(_ status: Status, _ context: inout Context) -> Effect {
    guard let line = cursor.line(context.outline), let round = context.round?.id,
      let goal = context.plan.goal(line.id)
    else { return .none }
    let old = goal.answer(in: round)
    var new = old
    new[cursor.axis] = status
    let edits = Edit.edits(from: old, to: new, goal: line.id, round: round)
    guard !edits.isEmpty else { return settle(status, &context) }
    rated = status
    return .change(edits, finishing: false)
  }

  /// Goes where a status leads: to the first gap of the explanation, or on.
  private mutating func settle(_ status: Status, _ context: inout Context) -> Effect {
    let gap = cursor.line(context.outline)?.gaps.first { $0.isPartOfExplanation }
    if status.needsExplanation, let gap { return open(context, at: gap) }
    moveOn(&context)
    return .none
  }

  private mutating func open(_ context: Context, at gap: Gap? = nil) -> Effect {
    guard let line = cursor.line(context.outline) else {
      cursor.toggleFold(context.outline)
      follow()
      return .none
    }
    guard let round = context.round, let goal = context.plan.goal(line.id) else { return .none }
    let focus = gap ?? line.gaps.first { $0.isPartOfExplanation }
    return .open(
      FollowUpScreen(
        goal: goal, round: round,
        focus: focus.map { .text($0.field) } ?? .status(cursor.axis)))
  }
}

extension Phrase {
  fileprivate static let needsRound = Phrase(
    da: "Ingen runde endnu. Menuen Runde (F9): Ny runde.",
    en: "No round yet. Menu Round (F9): New round.")
  fileprivate static let noneOpened = Phrase(
    da: "Ingen runde er åbnet endnu. Menuen Runde (F9): Åbn runden.",
    en: "No round has been opened yet. Menu Round (F9): Open the round.")
  fileprivate static let plan = Phrase(da: "Planen", en: "The plan")
  fileprivate static let standOnGoal = Phrase(
    da: "Flyt markøren til et mål for at sætte en smiley.", en: "Move to a goal to set a smiley.")
  static let openFollowUp = Phrase(da: "Åbn opfølgningen", en: "Open the follow-up")
  static let open = Phrase(da: "åbn", en: "open")
  fileprivate static let fold = Phrase(da: "Fold sammen eller ud", en: "Fold or unfold")
  static let review = Phrase(da: "Godkend svar...", en: "Approve answers...")
  /// As wide as the other, so that the hints behind it stand still.
  fileprivate static let answerHint = Phrase(da: "svar", en: "open")
  fileprivate static let foldHint = Phrase(da: "fold", en: "fold")
  fileprivate static let foldAway = Phrase(da: "Fold sammen", en: "Fold")
  fileprivate static let unfold = Phrase(da: "Fold ud", en: "Unfold")
  static let nextMissing = Phrase(
    da: "Næste manglende svar", en: "Next missing answer")
  fileprivate static let resultCell = Phrase(da: "Til resultatet", en: "To the result")
  fileprivate static let timelineCell = Phrase(da: "Til tidsplanen", en: "To the timeline")
  static let historyOfGoal = Phrase(da: "Målets historik", en: "The goal's history")
  static let history = Phrase(da: "historik", en: "history")
}
