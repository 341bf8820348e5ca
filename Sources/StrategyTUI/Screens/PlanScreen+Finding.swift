import StrategyModel

/// Searching, going to a goal, and filtering.
extension PlanScreen {
  package enum Finding: Sendable {
    case search, next, previous, keepSearch, leaveSearch
    case jump, filter(FilterAction), showAll
  }

  func findingBindings(_ context: Context) -> [Binding<Action>] {
    let noSearch: Phrase? = search == nil ? .noSearch : nil
    return [
      Binding(
        .finding(.search), "/", "s", .function(3), words: .search, in: .view,
        hint: Hint(.searchHint, 7)),
      Binding(.finding(.next), "n", words: .nextHit, in: .view, unavailable: noSearch),
      Binding(
        .finding(.previous), "N", words: .previousHit, in: .view,
        unavailable: noSearch),
      Binding(.finding(.jump), "g", words: .jump, in: .view),
    ] + Binding.filtering(context) { .finding(.filter($0)) } + [
      Binding(
        .finding(.showAll), .escape, words: .showAllGoals, in: .view,
        unavailable: search?.marked == nil && context.filter.isEmpty ? .noFilter : nil)
    ]
  }

  /// What the keys do while words are typed.
  var searchBindings: [Binding<Action>] {
    [
      Binding(.finding(.keepSearch), .enter, words: .stayAtHit, hint: Hint(.stayAtHitHint, 2)),
      Binding(
        .finding(.leaveSearch), .escape, words: .toSearchStart, hint: Hint(.toSearchStartHint, 1)),
      Binding(.finding(.next), .down, .function(3), words: .nextHit, hint: Hint(.nextHint, 4)),
      Binding(.finding(.previous), .up, words: .previousHit, hint: Hint(.previousHint, 5)),
    ]
  }

  mutating func find(_ action: Finding, _ context: inout Context) -> Effect {
    switch action {
    case .search: search = PlanSearch(from: cursor, context)
    case .next: goToHit(1, context)
    case .previous: goToHit(-1, context)
    case .keepSearch:
      search?.isTyping = false
      if search?.marked == nil { search = nil }
    case .leaveSearch: leaveSearch()
    case .jump:
      search?.isShown = false
      return .open(JumpScreen(context))
    case .filter(let action):
      if action == .choose { search?.isShown = false }
      defer { adopt(context) }
      return context.perform(action)
    case .showAll where search?.marked != nil: search?.isShown = false
    case .showAll:
      context.filter = Filter()
      adopt(context)
    }
    return .none
  }

  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    guard search?.isTyping == true else { return nil }
    let before = search?.input.text
    switch event {
    case .paste(let text): search?.input.paste(text)
    case .key(let key): if search?.input.press(key) != true { return nil }
    default: return nil
    }
    guard search?.input.text != before else { return Effect.none }
    search?.look(context)
    goToFirstHit(context)
    return Effect.none
  }

  /// The first hit from where the search began, or there where nothing is found.
  private mutating func goToFirstHit(_ context: Context) {
    guard let origin = search?.origin, let hits = search?.found(context) else { return }
    cursor = origin
    let start = origin.place ?? 0
    if let hit = hits.first(where: { $0 >= start }) ?? hits.first {
      cursor.reveal(hit, context.outline)
    }
    follow()
  }

  /// The next hit down, or up, going round once.
  private mutating func goToHit(_ direction: Int, _ context: Context) {
    search?.isShown = true
    guard let hits = search?.found(context), let place = cursor.place else { return }
    let hit =
      direction > 0
      ? hits.first { $0 > place } ?? hits.first : hits.last { $0 < place } ?? hits.last
    if let hit { cursor.reveal(hit, context.outline) }
    follow()
  }

  private mutating func leaveSearch() {
    if let origin = search?.origin { cursor = origin }
    search = nil
    follow()
  }

  /// What the search says of the row under the cursor; nil while it is not shown.
  func searchStanding(_ context: Context) -> Phrase? {
    guard let search else { return nil }
    let row = cursor.row(context.outline)
    return search.standing(at: cursor.place.flatMap { place in row.map { (place, $0) } })
  }

  /// Draws what is typed, and how many hits there are, in the message's row.
  func renderSearch(_ context: Context, at y: Int, width: Int, on frame: inout Frame) {
    guard let search, search.isTyping else { return }
    let standing = searchStanding(context)?(context.language) ?? ""
    var x = 1
    x += frame.write(Phrase.prompt(context.language), at: Point(x: x, y: y), style: .bold) + 1
    let needed = search.input.text.columns + 1
    let room = max(width - x - standing.columns - 3, (width - x) / 3)
    let used = min(needed, room)
    search.input.draw(at: Point(x: x, y: y), width: used, on: &frame)
    x += used + 2
    frame.write(standing, at: Point(x: x, y: y), width: width - x - 1)
  }
}

extension Phrase {
  static let searching = Phrase(da: "Søgning i planen", en: "Searching the plan")
  fileprivate static let prompt = Phrase(da: "Søg:", en: "Search:")
  fileprivate static let search = Phrase(da: "Søg i alle tekster", en: "Search all texts")
  fileprivate static let searchHint = Phrase(da: "søg", en: "search")
  fileprivate static let noSearch = Phrase(
    da: "Søg efter noget først (/).", en: "Search for something first (/).")
  static let jump = Phrase(da: "Gå til et mål", en: "Go to a goal")
}
