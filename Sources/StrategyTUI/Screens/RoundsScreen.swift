package import StrategyModel

/// All rounds of the plan, and what can be done to them.
package struct RoundsScreen: Screen {
  package enum Action: Sendable {
    case move(Scroll), show, step(RoundStep), details(Int), close
  }

  private(set) var rows: [RoundRow] = []
  private(set) var position = 0
  private var scroll = ListScroll()
  private var list = Rect(x: 0, y: 2, width: 80, height: 8)
  private var detail = Rect(x: 0, y: 11, width: 80, height: 8)
  /// What there is to read of the selected round.
  private var panel = TextPanel([])

  package var title: Phrase { Phrase(da: "Runder", en: "Rounds") }

  /// The selected round, as the plan that is shown has it.
  private func round(_ context: Context) -> Round? {
    rows.indices.contains(position) ? context.plan.round(rows[position].id) : nil
  }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    let round = round(context)
    let steps: [(RoundStep, [Key], Phrase)] = [
      (.add, ["a"], .newHint), (.open, ["o"], .openHint), (.close, ["l"], .closeHint),
      (.reopen, ["g"], .reopenHint), (.edit, ["n", .function(7)], .editHint),
      (.remove, ["d"], .removeHint),
    ]
    return [
      Binding(.close, .escape, "q", words: .close, in: .round, hint: Hint(.close, 1)),
      Binding(
        .show, .enter, words: .show, in: .round, hint: Hint(.showHint, 2),
        unavailable: round == nil ? context.noRoundShown : nil),
    ]
      + steps.map { step, keys, hint in
        Binding(
          .step(step), keys, words: step.words, in: .round, hint: Hint(hint, 3),
          unavailable: context.refusal(of: step, round))
      } + [
        Binding(
          .details(1), "+", words: .detailsDown, in: .view,
          unavailable: panel.hasMore ? nil : .noMoreDetails),
        Binding(
          .details(-1), "-", words: .detailsUp, in: .view,
          unavailable: panel.top > 0 ? nil : .startOfDetails),
      ] + Binding.scrolling { .move($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .move(let scroll):
      go(to: scroll.row(from: position, of: rows.count, height: list.height), context)
    case .details(let pages): panel.scroll(by: .pages(pages))
    case .show: return round(context).map { .closeThen(context.showing($0)) } ?? .none
    case .step(let step): return context.effect(of: step, round(context))
    case .close: return .close(.left)
    }
    return .none
  }

  private mutating func go(to row: Int, _ context: Context) {
    scroll.follow(position, of: rows.count, height: list.height)
    position = max(0, min(row, rows.count - 1))
    scroll.follow(position, of: rows.count, height: list.height)
    panel = TextPanel(rows.isEmpty ? [] : rows[position].details(context))
    panel.size = Size(width: detail.width, height: detail.height)
  }

  /// Goes to a round that was added; at first to the one that is shown.
  package mutating func adopt(_ context: Context) {
    let known = Set(rows.map(\.id))
    let was = rows.isEmpty ? context.round?.id : rows[position].id
    rows = context.plan.rounds.map { RoundRow($0, context) }
    let new = known.isEmpty ? nil : rows.firstIndex { !known.contains($0.id) }
    go(to: new ?? rows.firstIndex { $0.id == was } ?? position, context)
  }

  package mutating func reveal(_ target: Target, _ context: Context) {
    guard case .round(let id) = target.node else { return }
    go(to: rows.firstIndex { $0.id == id } ?? position, context)
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    let height = place.height - 2
    let shown = max(1, min(max(2, rows.count), height / 2))
    list = Rect(x: place.x, y: place.y + 1, width: place.width, height: shown)
    detail = Rect(
      x: place.x + 1, y: list.bottom + 1, width: place.width - 1, height: max(0, height - shown))
    panel.size = Size(width: detail.width, height: detail.height)
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    if case .wheel(let rows, let point) = gesture {
      guard detail.contains(point) else { return update(.move(.lines(rows)), &context) }
      panel.scroll(by: .lines(rows))
      return .none
    }
    guard let point = gesture.clicked,
      let row = scroll.row(at: point, in: list, of: rows.count, showing: position)
    else { return .none }
    go(to: row, context)
    return gesture == .doubleClick(point) ? take(.key(.enter), &context) ?? .none : .none
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let language = context.language
    frame.write(
      "\(title(language)): \(context.plan.title)", at: Point(x: place.x + 1, y: place.y),
      width: place.width - 2, style: .bold)
    guard !rows.isEmpty else {
      let room = Rect(x: list.x + 1, y: list.y, width: list.width - 1, height: place.height - 1)
      let text = context.noRoundShown + .pressToAdd
      return TextPanel([TextPanel.Line(text(language))]).draw(in: room, on: &frame, focused: true)
    }
    let columns = RoundRow.Columns(of: rows, language)
    let seen = scroll.rows(of: rows.count, height: list.height, showing: position)
    for (y, index) in zip(list.y..., seen) {
      rows[index].draw(
        at: Point(x: list.x + 1, y: y), width: list.width - 2, columns: columns, language,
        on: &frame)
      guard index == position else { continue }
      frame.write(">", at: Point(x: list.x, y: y))
      frame.add(.reverse, to: Rect(x: list.x + 1, y: y, width: list.width - 2, height: 1))
      frame.cursor = Point(x: list.x + 1, y: y)
    }
    frame.writeScrollHints(in: list, seen: seen, of: rows.count)
    frame.line(at: Point(x: place.x + 1, y: list.bottom), width: place.width - 2)
    panel.draw(in: detail, on: &frame)
  }
}

extension Phrase {
  fileprivate static let show = Phrase(da: "Vis runden i planen", en: "Show the round in the plan")
  fileprivate static let showHint = Phrase(da: "vis", en: "show")
  fileprivate static let newHint = Phrase(da: "ny", en: "new")
  fileprivate static let openHint = Phrase(da: "åbn", en: "open")
  fileprivate static let closeHint = Phrase(da: "luk runden", en: "close it")
  fileprivate static let reopenHint = Phrase(da: "genåbn", en: "reopen")
  fileprivate static let editHint = Phrase(da: "ret", en: "edit")
  fileprivate static let removeHint = Phrase(da: "fjern", en: "remove")
  fileprivate static let pressToAdd = Phrase(da: " Her: tryk a.", en: " Here: press a.")
}
