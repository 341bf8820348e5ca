package import StrategyModel

/// All that the plan is made of, to be edited, added to, moved and taken out.
package struct AdminScreen: ListScreen {
  package enum Action: Sendable {
    case move(Scroll), close
    case editing(PlanEditing.Action)
  }

  private var rows: [AdminRow] = []
  package var list = ListCursor()
  /// Columns of the widest name.
  private var widest = 0

  /// Columns from which names have one of their own.
  private static let wide = 60

  package var title: Phrase { .title }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [Binding(.close, .escape, "q", words: .close, in: .edit, hint: Hint(.close, 1))]
      + editing(context).bindings(keys: true) { .editing($0) } + Binding.scrolling { .move($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .move(let scroll): move(scroll, context)
    case .close: return .close(.left)
    case .editing(let action): return editing(context).perform(action, &context.message)
    }
    return .none
  }

  private var selected: AdminRow? {
    rows.indices.contains(list.position) ? rows[list.position] : nil
  }

  private func editing(_ context: Context) -> PlanEditing {
    PlanEditing(
      section: selected?.section ?? .head, subject: selected?.subject, context: context)
  }

  package mutating func adopt(_ context: Context) {
    let was = selected?.subject
    rows = AdminRow.all(context)
    widest = rows.map { $0.name.columns }.max() ?? 0
    let isThere = rows.firstIndex { was != nil && $0.subject == was }
    adopt(rows.count, selecting: isThere ?? (was == nil ? 1 : list.position), context)
  }

  package mutating func reveal(_ target: Target, _ context: Context) {
    let isScale = target == .field(.scale, of: .plan)
    let subject: FormSubject = isScale ? .scale : .node(target.node)
    if let row = rows.firstIndex(where: { $0.subject == subject }) { go(to: row, context) }
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    list.place = place.below(1)
  }

  package func notice(_ context: Context) -> Phrase? {
    context.refusal(of: .keepPlan)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let language = context.language
    frame.writeTitle(title(language), in: place)
    let (list, place) = (list, list.place)
    let margin = min(widest, place.width / 4) + 2
    frame.draw(list, highlighted: false) { index, y, frame in
      let row = rows[index]
      let style: Style = index == list.position ? .bold : .plain
      guard row.subject != nil else {
        frame.write(
          row.text(language), at: Point(x: place.x + 1, y: y), width: place.width - 2,
          style: style.union(.underline))
        return
      }
      let indent = place.width < Self.wide ? 0 : row.depth
      frame.write(row.name, at: Point(x: place.x + 2, y: y), width: margin - 1, style: style)
      let x = place.x + 2 + margin + indent
      let mark = row.mark(language)
      let used = frame.write(
        row.text(language), at: Point(x: x, y: y), width: place.right - x - 1 - mark.columns,
        style: style)
      frame.write(mark, at: Point(x: x + used, y: y), style: style)
    }
  }
}

extension Phrase {
  fileprivate static let title = Phrase(da: "Rediger planen", en: "Editing the plan")
}
