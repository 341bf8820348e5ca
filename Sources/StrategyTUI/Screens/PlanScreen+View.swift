import StrategyModel

extension PlanScreen {
  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let columns = GoalColumns(in: layout.list, context)
    renderTitle(context, in: place, on: &frame)
    columns.renderNames(at: place.y + 1, context.language, on: &frame)
    renderRows(columns, context, on: &frame)
    if let detail = layout.detail {
      if detail.y > layout.list.y {
        frame.line(at: Point(x: place.x + 1, y: detail.y - 1), width: place.width - 2)
      } else {
        let rule = Rect(x: detail.x - 2, y: detail.y, width: 1, height: detail.height)
        frame.fill(rule, with: "|")
      }
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
    let row =
      chips.lazy.flatMap { [($0, long), ($0, short)] }
      .first { $0.columns + $1.columns + 4 <= place.width } ?? (chips.last ?? title, long)
    let x = max(place.x + 1, place.right - row.1.columns - 1)
    frame.write(
      row.0, at: Point(x: place.x + 1, y: place.y), width: x - place.x - 3, style: .bold)
    frame.write(row.1, at: Point(x: x, y: place.y), width: place.right - x)
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
        let name = Phrase.theme(heading.number)(context.language)
        columns.render(
          heading, named: name, isFolded: cursor.folded.contains(heading.id), isTheme: true,
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

extension Phrase {
  fileprivate static let noThemes = Phrase(
    da: "Planen har intet tema endnu. Tryk a for at tilføje det første; derefter tilføjer a "
      + "indsatsområder og mål.",
    en: "The plan has no theme yet. Press a to add the first one; after that, a adds focus areas "
      + "and goals.")
  fileprivate static let escapeShowsAll = Phrase(da: " Esc viser alle.", en: " Esc shows all.")
  fileprivate static func theme(_ number: String) -> Phrase {
    Phrase(da: "Tema \(number)", en: "Theme \(number)")
  }
  fileprivate static func short(_ counts: Counts) -> Phrase {
    Phrase(
      da: "\(counts.answered) af \(counts.goals)", en: "\(counts.answered) of \(counts.goals)")
  }
}
