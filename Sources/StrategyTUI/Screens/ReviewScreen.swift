package import StrategyModel

/// The answers that a chief approves or sends back: those that changed since the last round first.
package struct ReviewScreen: ListScreen {
  package enum Action: Sendable {
    case move(Scroll)
    /// Shows more of the selected answer: that many panes further on.
    case details(Int)
    case approve, approveUnchanged, sendBack
    /// To the next answer that awaits approval.
    case next
    case open, history, close
  }

  /// What tells how an answer was when it was approved.
  private let history: History
  /// The answers that approvals were seen to hold for or were asked of, by their checksums.
  private var approved: [String: Answer] = [:]
  /// The goals that the last question was about.
  private var asked: [String] = []
  private(set) var review = ReviewRows()
  package var list = ListCursor()
  private var layout = PlanLayout(Rect(x: 0, y: 0, width: 80, height: 21), rows: 0)
  private var pane = DetailPane()

  init(_ history: History) {
    self.history = history
  }

  package var title: Phrase { Phrase(da: "Godkend svar", en: "Approve answers") }

  private var rows: [ReviewRows.Row] { review.rows }

  /// The selected goal; below a heading, its first one.
  var selected: Outline.Line? {
    for case .goal(let line) in rows[list.position...] { return line }
    return nil
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .move(let scroll): move(scroll, context)
    case .details(let panes):
      guard layout.detail != nil else {
        return .open(ReadingScreen(lines(width: layout.place.width - 1, context), title: title))
      }
      pane.scroll(panes: panes)
    case .approve:
      guard let line = selected else { return .none }
      keep([line], context)
      return approve([line], context)
    case .approveUnchanged:
      keep(review.unchanged, context)
      return approve(review.unchanged, context)
    case .sendBack:
      guard let line = selected else { return .none }
      keep([line], context)
      return .open(context.whyReturned(line))
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
    guard case .wheel(let rows, let point) = gesture, layout.detail?.contains(point) == true else {
      return pointAtList(gesture, &context)
    }
    pane.scroll(lines: rows)
    return .none
  }

  package mutating func saved(_ context: inout Context) -> Effect {
    let changed = review.lines.filter { asked.contains($0.id) && $0.review.isAwaited }
    asked = []
    if let first = changed.first, let row = row(of: first.id) {
      go(to: row, context)
      context.message = .changedMeanwhile(changed.map(\.number).joined(separator: ", "))
    } else {
      _ = goToNext(context)
    }
    return .none
  }

  package mutating func resume(after outcome: Outcome, _ context: inout Context) {
    adopt(context)
  }

  package mutating func adopt(_ context: Context) {
    let was = selected?.id
    review = ReviewRows()
    if let round = context.round {
      review = ReviewRows(
        ReviewQueue(context.outline, centres: context.reviewedCentres, in: round))
      for line in review.lines { remember(line, in: round) }
    }
    pane.forget()
    lay(out: layout.place)
    let row = row(of: was) ?? (was == nil ? firstAwaited ?? 1 : list.position)
    adopt(rows.count, selecting: row, context)
  }

  /// Keeps an answer for the time when it is another than what was said of it.
  private mutating func remember(_ line: Outline.Line, in round: Round) {
    switch line.review {
    case .approved(let approval), .returned(let approval):
      approved[approval.of] = line.goal.answer(in: round.id)
    case .nothing, .awaiting, .changed, .answeredAnew: break
    }
  }

  /// Keeps the answers that a question is about: others may change them while it is asked.
  private mutating func keep(_ lines: [Outline.Line], _ context: Context) {
    guard let round = context.round else { return }
    asked = lines.map(\.id)
    for case let followUp? in lines.map({ $0.goal.followUp(in: round.id) }) {
      approved[followUp.checksum] = followUp.answer
    }
  }

  package mutating func reveal(_ target: Target, _ context: Context) {
    switch target.node {
    case .followUp(let id, _), .goal(let id): if let row = row(of: id) { go(to: row, context) }
    default: return
    }
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    lay(out: place)
    didSelect(context)
  }

  private mutating func lay(out place: Rect) {
    layout = PlanLayout(place, rows: rows.count)
    list.place = layout.list
  }

  // MARK: Moving

  private func row(of id: String?) -> Int? {
    rows.firstIndex { if case .goal(let line) = $0 { line.id == id } else { false } }
  }

  private var firstAwaited: Int? { rows.firstIndex(where: \.isAwaited) }

  /// Goes to the next answer that awaits approval, going round once; returns false where none does.
  private mutating func goToNext(_ context: Context) -> Bool {
    let below = rows[min(list.position + 1, rows.count)...].firstIndex(where: \.isAwaited)
    guard let row = below ?? firstAwaited else { return false }
    go(to: row, context)
    return true
  }

  // MARK: View

  /// The selected answer; nil where there is no room for it here.
  var detail: DetailPane? { layout.detail == nil ? nil : pane }

  package mutating func didSelect(_ context: Context) {
    guard let detail = layout.detail else { return }
    pane.show(selected?.id, in: detail) { [self] in lines(width: detail.width, context) }
  }

  private func lines(width: Int, _ context: Context) -> [TextPanel.Line] {
    reviewed(context).map { ReviewDetail($0, width: width, context).lines } ?? []
  }

  /// The selected answer with what it is held against; nil where there is none.
  func reviewed(_ context: Context) -> ReviewedAnswer? {
    guard let line = selected, let round = context.round else { return nil }
    return ReviewedAnswer(line, in: round, reviewed: approvedAnswer(of: line, in: round))
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
    return review.awaiting == 0 ? .nothingAwaits : nil
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    ReviewView(context: context, layout: layout, title: title).draw(review, list, on: &frame)
    if let detail = layout.detail, !rows.isEmpty {
      frame.divide(layout)
      pane.panel.draw(in: detail, on: &frame)
    }
  }
}

extension Phrase {
  static let nothingAwaits = Phrase(
    da: "Intet svar afventer godkendelse.", en: "No answer awaits approval.")
  fileprivate static func changedMeanwhile(_ numbers: String) -> Phrase {
    Phrase(
      da: "\(numbers) blev ændret imens og afventer godkendelse.",
      en: "\(numbers) changed meanwhile: approval is awaited.")
  }
}
