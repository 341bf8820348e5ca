import StrategyModel

extension PlainSession {
  /// Says where some words stand in the plan: the goals and headings, with the words around them.
  mutating func find(_ words: String) {
    let context = app.context
    let search = context.search(words)
    let hits = search.hits(in: context.outline).map { context.outline.rows[$0] }
    guard !hits.isEmpty else {
      let hidden = context.filter.isEmpty ? 0 : search.hits(in: context.whole).count
      return say(hidden > 0 ? .hiddenHits(hidden) : .notFound)
    }
    list { text, _ in for row in hits { text.add(row, found: search.place(in: row)) } }
  }
}

extension PlainText {
  fileprivate mutating func add(_ row: Outline.Row, found place: Search.Place?) {
    let (number, title) =
      switch row {
      case .theme(let heading), .focusArea(let heading): (heading.number, heading.title)
      case .goal(let line): (line.number, line.goal.titleLine)
      }
    let margin = number.columns + 2
    add("\(number)  \(title)", hanging: margin)
    guard let place, let label = place.label else { return }
    add("\(label(language)): \(place.excerpt.clipped(to: 60))", indent: margin, hanging: 2)
  }
}
