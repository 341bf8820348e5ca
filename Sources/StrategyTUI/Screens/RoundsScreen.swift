package import StrategyModel

/// All rounds of the plan, and what can be done to them.
package struct RoundsScreen: ListScreen {
  package enum Action: Sendable {
    case move(Scroll), show, step(RoundStep), details(Int), close
  }

  private(set) var rows: [RoundRow] = []
  package var list = ListCursor()
  private var detail = Rect(x: 0, y: 11, width: 80, height: 8)
  /// What there is to read of the selected round.
  private var pane = DetailPane()

  package var title: Phrase { PlanEditing.Section.rounds.title }

  private var selected: RoundRow? {
    rows.indices.contains(list.position) ? rows[list.position] : nil
  }

  /// The selected round, as the plan that is shown has it.
  private func round(_ context: Context) -> Round? {
    selected.flatMap { context.plan.round($0.id) }
  }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    let round = round(context)
    let steps: [(RoundStep, [Key], Phrase)] = [
      (.add, ["a"], .newHint), (.open, ["o"], .open), (.close, ["l"], .closeRound),
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
          .step(step), keys: keys, words: step.words, in: .round, hint: Hint(hint, 3),
          unavailable: context.refusal(of: step, round))
      }
      + Binding.details(in: pane, unavailable: round == nil ? context.noRoundShown : nil) {
        .details($0)
      } + Binding.scrolling { .move($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .move(let scroll): move(scroll, context)
    case .details(let panes): pane.scroll(panes: panes)
    case .show: return round(context).map { .closeThen(context.showing($0)) } ?? .none
    case .step(let step): return context.effect(of: step, round(context))
    case .close: return .close(.left)
    }
    return .none
  }

  package mutating func didSelect(_ context: Context) {
    let selected = selected
    pane.show(selected?.id, in: detail) { selected?.details(context) ?? [] }
  }

  /// Goes to a round that was added; at first to the one that is shown.
  package mutating func adopt(_ context: Context) {
    let known = Set(rows.map(\.id))
    let was = selected?.id ?? context.round?.id
    rows = context.plan.rounds.map { RoundRow($0, context) }
    let new = known.isEmpty ? nil : rows.firstIndex { !known.contains($0.id) }
    pane.forget()
    let row = new ?? rows.firstIndex { $0.id == was } ?? list.position
    adopt(rows.count, selecting: row, context)
  }

  package mutating func reveal(_ target: Target, _ context: Context) {
    guard case .round(let id) = target.node else { return }
    go(to: rows.firstIndex { $0.id == id } ?? list.position, context)
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    let height = place.height - 2
    let shown = max(1, min(max(2, rows.count), height / 2))
    list.place = Rect(x: place.x, y: place.y + 1, width: place.width, height: shown)
    detail = Rect(
      x: place.x + 1, y: list.place.bottom + 1, width: place.width - 1,
      height: max(0, height - shown))
    didSelect(context)
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    guard case .wheel(let rows, let point) = gesture, detail.contains(point) else {
      return pointAtList(gesture, &context)
    }
    pane.scroll(lines: rows)
    return .none
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let language = context.language
    frame.writeTitle("\(title(language)): \(context.plan.title)", in: place)
    guard !rows.isEmpty else {
      let room = Rect(
        x: place.x + 1, y: place.y + 1, width: place.width - 1, height: place.height - 1)
      let text = context.noRoundShown + .pressToAdd
      return TextPanel([TextPanel.Line(text(language))]).draw(in: room, on: &frame, focused: true)
    }
    let columns = RoundRow.Columns(of: rows, language)
    frame.draw(list) { index, y, frame in
      rows[index].draw(
        at: Point(x: place.x + 1, y: y), width: place.width - 2, columns: columns, language,
        on: &frame)
    }
    frame.line(at: Point(x: place.x + 1, y: detail.y - 1), width: place.width - 2)
    pane.panel.draw(in: detail, on: &frame)
  }
}

extension Phrase {
  fileprivate static let show = Phrase(da: "Vis runden i planen", en: "Show the round in the plan")
  fileprivate static let showHint = Phrase(da: "vis", en: "show")
  fileprivate static let newHint = Phrase(da: "ny", en: "new")
  static let closeRound = Phrase(da: "luk runden", en: "close it")
  fileprivate static let reopenHint = Phrase(da: "genåbn", en: "reopen")
  fileprivate static let editHint = Phrase(da: "ret", en: "edit")
  fileprivate static let pressToAdd = Phrase(da: " Her: tryk a.", en: " Here: press a.")
}
