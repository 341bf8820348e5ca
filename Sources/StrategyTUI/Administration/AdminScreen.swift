package import StrategyModel

/// All that the plan is made of, to be edited, added to, moved and taken out.
package struct AdminScreen: Screen {
  package enum Action: Sendable {
    case move(Scroll), close
    case editing(PlanEditing.Action)
  }

  private var rows: [AdminRow] = []
  private var position = 0
  private var scroll = ListScroll()
  private var list = Rect(x: 0, y: 2, width: 80, height: 20)

  /// Columns from which names have one of their own.
  private static let wide = 60

  package var title: Phrase { .title }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [Binding(.close, .escape, "q", words: .close, in: .edit, hint: Hint(.close, 1))]
      + editing(context).bindings(keys: true) { .editing($0) } + Binding.scrolling { .move($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .move(let scroll): go(to: scroll.row(from: position, of: rows.count, height: list.height))
    case .close: return .close(.left)
    case .editing(let action):
      let editing = editing(context)
      return editing.perform(action, &context.message)
    }
    return .none
  }

  private func editing(_ context: Context) -> PlanEditing {
    let row = rows.indices.contains(position) ? rows[position] : nil
    return PlanEditing(section: row?.section ?? .head, subject: row?.subject, context: context)
  }

  package mutating func adopt(_ context: Context) {
    let was = rows.indices.contains(position) ? rows[position].subject : nil
    rows = AdminRow.all(context)
    go(to: rows.firstIndex { was != nil && $0.subject == was } ?? (was == nil ? 1 : position))
  }

  package mutating func resume(after outcome: Outcome, _ context: inout Context) {
    adopt(context)
  }

  package mutating func reveal(_ target: Target, _ context: Context) {
    let isScale = target == .field(.scale, of: .plan)
    let subject: FormSubject = isScale ? .scale : .node(target.node)
    if let row = rows.firstIndex(where: { $0.subject == subject }) { go(to: row) }
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    list = Rect(x: place.x, y: place.y + 1, width: place.width, height: place.height - 1)
  }

  private mutating func go(to row: Int) {
    follow()
    position = max(0, min(row, rows.count - 1))
    if position <= 1 { scroll.follow(0, of: rows.count, height: list.height) }
    follow()
  }

  private mutating func follow() {
    scroll.follow(position, of: rows.count, height: list.height)
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    if case .wheel(let rows, _) = gesture { return update(.move(.lines(rows)), &context) }
    guard let point = gesture.clicked,
      let row = scroll.row(at: point, in: list, of: rows.count, showing: position)
    else { return .none }
    go(to: row)
    return gesture == .doubleClick(point) ? take(.key(.enter), &context) ?? .none : .none
  }

  package func notice(_ context: Context) -> Phrase? {
    context.refusal(of: .keepPlan)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let language = context.language
    frame.write(
      title(language), at: Point(x: place.x + 1, y: place.y), width: place.width - 2, style: .bold)
    let widest = rows.map { $0.name.columns }.max() ?? 0
    let margin = min(widest, list.width / 4) + 2
    let seen = scroll.rows(of: rows.count, height: list.height, showing: position)
    for (y, index) in zip(list.y..., seen) {
      let row = rows[index]
      let isSelected = index == position
      if isSelected {
        frame.write(">", at: Point(x: list.x, y: y))
        frame.cursor = Point(x: list.x, y: y)
      }
      guard row.subject != nil else {
        frame.write(
          row.text(language), at: Point(x: list.x + 1, y: y), width: list.width - 2,
          style: isSelected ? [.underline, .bold] : .underline)
        continue
      }
      let indent = place.width < Self.wide ? 0 : row.depth
      frame.write(
        row.name, at: Point(x: list.x + 2, y: y), width: margin - 1,
        style: isSelected ? .bold : .plain)
      let x = list.x + 2 + margin + indent
      frame.write(
        row.text(language), at: Point(x: x, y: y), width: list.right - x - 1,
        style: isSelected ? .bold : .plain)
    }
    frame.writeScrollHints(in: list, seen: seen, of: rows.count)
  }
}

extension Phrase {
  fileprivate static let title = Phrase(da: "Rediger planen", en: "Editing the plan")
}
