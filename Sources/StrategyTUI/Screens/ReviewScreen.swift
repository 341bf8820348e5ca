package import StrategyModel

/// The answers that a chief approves or sends back: those that changed since the last round first.
package struct ReviewScreen: Screen {
  package enum Action: Sendable {
    case move(Scroll)
    /// Shows more of the selected answer: that many panes further on.
    case details(Int)
    case approve, approveUnchanged, sendBack
    /// To the next answer that awaits approval.
    case next
    case open, history, close
  }

  enum Row: Sendable {
    /// The goals of a part, how many there are.
    case part(ReviewQueue.Part, Int)
    case goal(Outline.Line)
  }

  /// What tells how an answer was when it was approved.
  private let history: History
  /// The answers that approvals were seen to hold for, by their checksums.
  private var approved: [String: Answer] = [:]
  private(set) var rows: [Row] = []
  private(set) var position = 0
  private var queue: ReviewQueue?
  private var scroll = ListScroll()
  private var layout = PlanLayout(Rect(x: 0, y: 0, width: 80, height: 21), rows: 0)
  private var panel = TextPanel([])
  /// What the panel shows: a goal's id, in so many columns.
  private var shown: (id: String?, width: Int)?

  init(_ history: History) {
    self.history = history
  }

  package var title: Phrase { Phrase(da: "Godkend svar", en: "Approve answers") }

  /// The selected goal; below a heading, its first one.
  var selected: Outline.Line? {
    guard rows.indices.contains(position) else { return nil }
    for case .goal(let line) in rows[position...] { return line }
    return nil
  }

  /// Those that can be approved at once: nothing changed in them.
  var unchanged: [Outline.Line] { queue?[.unchanged].filter(\.review.isAwaited) ?? [] }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .move(let scroll):
      go(to: scroll.row(from: position, of: rows.count, height: layout.list.height), context)
    case .details(let panes):
      guard layout.detail != nil else {
        return .open(ReadingScreen(lines(width: layout.place.width - 1, context), title: title))
      }
      panel.scroll(to: panel.top + panes * panel.size.height)
    case .approve: return selected.map { approve([$0], context) } ?? .none
    case .approveUnchanged: return approve(unchanged, context)
    case .sendBack: return selected.map { sendBack($0, context) } ?? .none
    case .next: if !goToNext(context) { context.message = .nothingAwaits }
    case .open:
      guard let goal = selected?.goal, let round = context.round else { return .none }
      return .open(FollowUpScreen(goal: goal, round: round, focus: .status(.result)))
    case .history: return .history(goal: selected?.id)
    case .close: return .close(.left)
    }
    return .none
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    if case .wheel(let rows, let point) = gesture {
      guard layout.detail?.contains(point) == true else {
        return update(.move(.lines(rows)), &context)
      }
      panel.scroll(to: panel.top + rows)
      return .none
    }
    guard let point = gesture.clicked,
      let row = scroll.row(at: point, in: layout.list, of: rows.count, showing: position)
    else { return .none }
    go(to: row, context)
    return gesture == .doubleClick(point) ? take(.key(.enter), &context) ?? .none : .none
  }

  package mutating func saved(_ context: inout Context) -> Effect {
    _ = goToNext(context)
    return .none
  }

  package mutating func resume(after outcome: Outcome, _ context: inout Context) {
    adopt(context)
  }

  package mutating func adopt(_ context: Context) {
    let was = selected?.id
    rows = []
    queue = nil
    if let round = context.round {
      let centres = context.standing.reviewedCentres(in: context.plan)
      let queue = ReviewQueue(context.outline, centres: centres, in: round)
      for part in ReviewQueue.Part.allCases where !queue[part].isEmpty {
        rows += [.part(part, queue[part].count)] + queue[part].map { .goal($0) }
        for line in queue[part] { remember(line, in: round) }
      }
      self.queue = queue
    }
    shown = nil
    layout = PlanLayout(layout.place, rows: rows.count)
    go(to: row(of: was) ?? (was == nil ? firstAwaited ?? 1 : position), context)
  }

  /// Keeps an answer for the time when it is another than what was said of it.
  private mutating func remember(_ line: Outline.Line, in round: Round) {
    switch line.review {
    case .approved(let approval), .returned(let approval):
      approved[approval.of] = line.goal.answer(in: round.id)
    case .nothing, .awaiting, .changed, .answeredAnew: break
    }
  }

  package mutating func reveal(_ target: Target, _ context: Context) {
    switch target.node {
    case .followUp(let id, _), .goal(let id): if let row = row(of: id) { go(to: row, context) }
    default: return
    }
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    layout = PlanLayout(place, rows: rows.count)
    show(context)
  }

  // MARK: Moving

  private func row(of id: String?) -> Int? {
    rows.firstIndex { if case .goal(let line) = $0 { line.id == id } else { false } }
  }

  private var firstAwaited: Int? { rows.firstIndex(where: \.isAwaited) }

  /// Goes to the next answer that awaits approval, going round once; returns false where none does.
  private mutating func goToNext(_ context: Context) -> Bool {
    let below = rows[min(position + 1, rows.count)...].firstIndex(where: \.isAwaited)
    guard let row = below ?? firstAwaited else { return false }
    go(to: row, context)
    return true
  }

  private mutating func go(to row: Int, _ context: Context) {
    scroll.follow(position, of: rows.count, height: layout.list.height)
    position = max(0, min(row, rows.count - 1))
    scroll.follow(position, of: rows.count, height: layout.list.height)
    show(context)
  }

  // MARK: View

  /// Whether there is more of the selected answer to read than is seen: all of it, where there is no
  /// room for it here.
  var hasMoreBelow: Bool {
    layout.detail == nil
      || panel.top + panel.size.height < panel.height(width: panel.size.width)
  }

  var hasMoreAbove: Bool { layout.detail != nil && panel.top > 0 }

  /// Fills the panel with the selected answer, where another one stands in it.
  private mutating func show(_ context: Context) {
    guard let detail = layout.detail else { return }
    panel.size = Size(width: detail.width, height: detail.height)
    let wanted = (id: selected?.id, width: detail.width)
    guard shown == nil || shown?.id != wanted.id || shown?.width != wanted.width else { return }
    let top = shown?.id == wanted.id ? panel.top : 0
    shown = wanted
    panel.lines = lines(width: detail.width, context)
    panel.scroll(to: top)
  }

  private func lines(width: Int, _ context: Context) -> [TextPanel.Line] {
    guard let line = selected, let round = context.round else { return [] }
    return ReviewDetail(
      line, in: round, against: approvedAnswer(of: line, in: round), width: width, context
    ).lines
  }

  /// What was approved or sent back, where the answer is another now; nil where nobody knows.
  private func approvedAnswer(of line: Outline.Line, in round: Round) -> Answer? {
    switch line.review {
    case .changed(let approval), .answeredAnew(let approval):
      approved[approval.of] ?? history.answer(of: line.goal, in: round.id, of: approval.of)
    case .nothing, .awaiting, .approved, .returned: nil
    }
  }

  /// Why the selected goal cannot be approved, or that all is done.
  package func notice(_ context: Context) -> Phrase? {
    guard let selected else { return nil }
    if let lacks = selected.lacks { return lacks }
    if let sentBack = selected.sentBack(in: context.plan) { return sentBack }
    return firstAwaited == nil ? .nothingAwaits : nil
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let seen = scroll.rows(of: rows.count, height: layout.list.height, showing: position)
    let view = ReviewView(context: context, layout: layout, title: title)
    view.draw(rows, seen: seen, selected: position, on: &frame)
    if let detail = layout.detail, !rows.isEmpty {
      frame.divide(layout)
      panel.draw(in: detail, on: &frame)
    }
  }
}

extension ReviewScreen.Row {
  fileprivate var isAwaited: Bool {
    if case .goal(let line) = self { line.review.isAwaited } else { false }
  }
}

extension Phrase {
  static let nothingAwaits = Phrase(
    da: "Intet svar afventer godkendelse.", en: "No answer awaits approval.")
}
