import StrategyModel

extension PlanScreen {
  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let columns = GoalColumns(in: layout.list, context)
    renderTitle(context, in: place, on: &frame)
    columns.renderNames(at: place.y + 1, context.language, on: &frame)
    renderRows(columns, context, on: &frame)
    if let detail = layout.detail {
      frame.divide(layout)
      pane.panel.draw(in: detail, on: &frame)
    }
    if cursor.rows.isEmpty { renderEmpty(context, on: &frame) }
    renderSearch(context, at: place.bottom, width: place.width, on: &frame)
  }

  private func renderEmpty(_ context: Context, on frame: inout Frame) {
    let list = layout.list
    let words = context.nothingLeft.map { $0 + .escapeShowsAll } ?? .noThemes
    let place = Rect(x: list.x + 1, y: list.y, width: list.width - 2, height: list.height)
    TextPanel([TextPanel.Line(words(context.language))]).draw(in: place, on: &frame)
  }

  /// The plan's title, or the filter where there is one, and the counts of the goals that are shown.
  private func renderTitle(_ context: Context, in place: Rect, on frame: inout Frame) {
    let language = context.language
    let counts = context.outline.counts
    let short = [.short(counts), counts.unfinishedPhrase ?? counts.missingPhrase]
      .joined(separator: " · ")(language)
    let long = layout.isNarrow ? short : counts.phrase(language)
    let title = layout.isNarrow ? shortTitle(context) : context.plan.title
    let chips = FilterChips(context).rows(language)
    let rights = waiting(context, counts) + [long, short]
    let row =
      chips.lazy.flatMap { chip in rights.map { (chip, $0) } }
      .first { $0.columns + $1.columns + 4 <= place.width }
      ?? (chips.last ?? title, rights.first { $0.columns + 24 <= place.width } ?? long)
    frame.writeTitle(row.0, beside: row.1, in: place)
  }

  /// The counts with how many answers await the chief, who comes for these; the longest first.
  private func waiting(_ context: Context, _ counts: Counts) -> [String] {
    guard context.awaiting > 0 else { return [] }
    let usual = [counts.answeredPhrase, counts.missingPhrase]
    let long = layout.isNarrow ? [] : [[counts.phrase], usual]
    return (long + [[.short(counts)]]).map {
      ($0 + [.awaitingYou(context.awaiting)]).joined(separator: " · ")(context.language)
    }
  }

  /// The round, whose place in the menu bar is taken.
  private func shortTitle(_ context: Context) -> String {
    guard let round = context.round else { return context.plan.title }
    return context.showsOwnRound ? round.name : round.nameAndState(context.language)
  }

  private func renderRows(_ columns: GoalColumns, _ context: Context, on frame: inout Frame) {
    let list = layout.list
    let seen = scroll.rows(
      of: cursor.rows.count, height: list.height, showing: cursor.position)
    for (y, index) in zip(list.y..., seen) {
      let isSelected = index == cursor.position
      if isSelected { frame.write(">", at: Point(x: list.x, y: y)) }
      switch context.outline.rows[cursor.rows[index]] {
      case .theme(let heading):
        let word = Kind.theme.word.capitalised(context.language)
        columns.render(
          heading, named: "\(word) \(heading.number)", isFolded: cursor.folded.contains(heading.id),
          isTheme: true,
          marking: search?.marked, at: y, on: &frame)
      case .focusArea(let heading):
        columns.render(
          heading, named: heading.number, isFolded: cursor.folded.contains(heading.id),
          isTheme: false, marking: search?.marked, at: y, on: &frame)
      case .goal(let line):
        columns.render(
          line, focus: isSelected ? cursor.axis : nil, marking: search?.marked, at: y,
          context.language, on: &frame)
      }
      if isSelected, frame.cursor == nil { frame.cursor = Point(x: list.x, y: y) }
    }
    frame.writeScrollHints(in: list, seen: seen, of: cursor.rows.count)
  }
}

extension Frame {
  /// Draws the line between a list and the details below or beside it.
  mutating func divide(_ layout: PlanLayout) {
    guard let detail = layout.detail else { return }
    if detail.y > layout.list.y {
      line(at: Point(x: layout.place.x + 1, y: detail.y - 1), width: layout.place.width - 2)
    } else {
      fill(Rect(x: detail.x - 2, y: detail.y, width: 1, height: detail.height), with: "|")
    }
  }
}

extension Phrase {
  fileprivate static func awaitingYou(_ count: Int) -> Phrase {
    Phrase(da: "\(count) afventer dig", en: "\(count) \(count == 1 ? "awaits" : "await") you")
  }
  fileprivate static let noThemes = Phrase(
    da: "Planen har intet tema endnu. Tryk a for at tilføje det første; derefter tilføjer a "
      + "indsatsområder og mål.",
    en: "The plan has no theme yet. Press a to add the first one; after that, a adds focus areas "
      + "and goals.")
  fileprivate static let escapeShowsAll = Phrase(da: " Esc viser alle.", en: " Esc shows all.")
  fileprivate static func short(_ counts: Counts) -> Phrase {
    Phrase(
      da: "\(counts.answered) af \(counts.goals)", en: "\(counts.answered) of \(counts.goals)")
  }
}
