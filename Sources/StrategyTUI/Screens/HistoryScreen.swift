package import StrategyModel

/// What was done to a goal or to the whole plan: who, when, from what to what; an old value can be
/// restored.
package struct HistoryScreen: ListScreen {
  package enum Action: Sendable {
    case move(Scroll), restore, close
  }

  /// One edit of one change, and what is known of that change.
  private struct Row: Sendable {
    let entry: History.Entry
    /// Nil where the plan was changed outside the history: how is not known.
    let edit: Edit?
  }

  /// The goal's id; nil for the whole plan.
  private let goal: String?
  /// The newest first.
  private let rows: [Row]
  /// Whether the selected old value stands in the plan.
  private var holdsAlready = false
  package var list = ListCursor()
  private var detail = Rect(x: 0, y: 10, width: 80, height: 10)

  init(_ history: History, goal: String?) {
    self.goal = goal
    let entries = goal.map(history.entries(ofGoal:)) ?? history.entries
    rows = entries.reversed().flatMap { entry -> [Row] in
      let edits = entry.edits.filter { !$0.isSignature }
      return edits.isEmpty
        ? [Row(entry: entry, edit: nil)] : edits.map { Row(entry: entry, edit: $0) }
    }
    list.adopt(rows.count, selecting: 0)
  }

  package var title: Phrase { Phrase(da: "Historik", en: "History") }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.close, .escape, "t", "q", words: .close, in: .view, hint: Hint(.close, 1)),
      Binding(
        .restore, .enter, words: .restore, in: .edit,
        hint: Hint(.restoreHint, 2, stays: context.role != .reader && !rows.isEmpty),
        unavailable: row?.edit.flatMap { context.refusal(ofRestoring: $0) } ?? context.readOnly
          ?? whyNot),
    ] + Binding.scrolling { .move($0) }
  }

  private var row: Row? { rows.indices.contains(list.position) ? rows[list.position] : nil }

  private var whyNot: Phrase? {
    guard let row else { return .nothingThere }
    guard row.edit != nil else { return .unknownChange }
    return holdsAlready ? .holdsAlready : nil
  }

  package mutating func adopt(_ context: Context) {
    didSelect(context)
  }

  package mutating func didSelect(_ context: Context) {
    holdsAlready = row?.edit.map { context.plan.restoring($0).isEmpty } ?? false
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .move(let scroll): move(scroll, context)
    case .restore:
      guard let edit = row?.edit else { return .none }
      return .change(
        context.plan.restoring(edit, by: context.standing.login), finishing: false)
    case .close: return .close(.left)
    }
    return .none
  }

  /// Reads the history anew, for the line that was added; not where there is something to be told.
  package mutating func saved(_ context: inout Context) -> Effect {
    context.message == nil ? .closeThen(.history(goal: goal)) : .none
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    let height = place.height - 1
    let shown = place.height > 12 ? max(1, height / 2) : max(1, height - 4)
    list.place = Rect(x: place.x, y: place.y + 1, width: place.width, height: shown)
    detail = Rect(
      x: place.x + 1, y: list.place.bottom + 1, width: place.width - 2,
      height: max(0, height - shown - 1))
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let about = goal.map { context.plan.label(of: .goal($0)) } ?? context.plan.title
    frame.writeTitle("\(title(context.language)): \(about)", in: place)
    guard !rows.isEmpty else {
      let room = Rect(
        x: place.x + 1, y: place.y + 1, width: place.width - 1, height: place.height - 1)
      return TextPanel([TextPanel.Line(Phrase.noHistory(context.language))]).draw(
        in: room, on: &frame, focused: true)
    }
    frame.draw(list) { index, y, frame in
      frame.write(
        text(of: rows[index], context), at: Point(x: place.x + 1, y: y), width: place.width - 2)
    }
    frame.line(at: Point(x: place.x + 1, y: detail.y - 1), width: place.width - 2)
    TextPanel(detailLines(context)).draw(in: detail, on: &frame)
  }

  /// A change in one line, without its texts.
  private func text(of row: Row, _ context: Context) -> String {
    let when = context.localTime(row.entry.at)(context.language)
    let what = row.edit.map { context.plan.headline(of: $0) } ?? .outside
    return "\(when)  \(row.entry.who(context.language))  \(what(context.language))"
  }

  /// What the selected change put in place of what; and of which field, where the row is cut.
  private func detailLines(_ context: Context) -> [TextPanel.Line] {
    guard let row, let edit = row.edit else { return [] }
    let isCut = text(of: row, context).columns > list.place.width - 2
    let what = isCut ? [TextPanel.Line(context.plan.label(of: edit.target)(context.language))] : []
    let parts: [(Phrase, Value)] = [(.before, edit.old), (.after, edit.new)]
    return what
      + parts.flatMap { label, value in
        TextPanel.Line.labelled(
          label(context.language), value.phrase(of: edit.target)(context.language), by: 8)
      }
  }
}

extension Phrase {
  fileprivate static let restore = Phrase(
    da: "Gendan den tidligere værdi", en: "Restore the earlier value")
  fileprivate static let restoreHint = Phrase(da: "gendan", en: "restore")
  fileprivate static let nothingThere = Phrase(
    da: "Der er intet at gendanne.", en: "There is nothing to restore.")
  fileprivate static let unknownChange = Phrase(
    da: "Hvad der blev ændret uden for historikken, kan ikke gendannes herfra.",
    en: "What was changed outside the history cannot be restored from here.")
  fileprivate static let holdsAlready = Phrase(
    da: "Det står der allerede, eller det kan ikke gendannes.",
    en: "It stands there already, or cannot be restored.")
  fileprivate static let outside = Phrase(
    da: "planen blev ændret", en: "the plan was changed")
  fileprivate static let before = Phrase(da: "fra", en: "from")
  fileprivate static let after = Phrase(da: "til", en: "to")
}
