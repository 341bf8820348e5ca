package import StrategyModel

/// Chooses which goals are shown, and in which order.
package struct FilterScreen: Screen {
  package enum Action: Sendable {
    case move(Scroll)
    /// The choice that the cursor is on, or one by its place.
    case choose, choice(Int)
    case removeLast, showAll, close
  }

  private enum Choice: Equatable, Sendable {
    case criterion(Filter.Criterion)
    case order(Filter.Order)
  }

  private enum Row: Sendable {
    case heading(Phrase)
    /// An index into the choices.
    case choice(Int)
  }

  /// Those that move and close are left out; each choice has one for as long as there are any.
  private static let letters = Array("abcdeghilmnoprstuvwxyzæøå")

  private var choices: [Choice] = []
  private var rows: [Row] = []
  /// An index into the choices.
  private var position = 0
  private var scroll = ListScroll()
  private var list = Rect(x: 0, y: 2, width: 80, height: 20)

  init() { offer([], chiefs: []) }

  package var title: Phrase { .filter }
  package var keepsKeys: Bool { true }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(
        .choose, .enter, " ", words: .choose, in: .view, hint: Hint(.chooseHint, 2)),
      Binding(
        .close, .escape, "f", "q", .function(4), words: .show, in: .view, hint: Hint(.showHint, 1)),
      Binding(
        .removeLast, .backspace, words: .removeLastChip, in: .view,
        unavailable: context.filter.isEmpty ? .noFilter : nil),
      Binding(
        .showAll, .delete, words: .showAllGoals, in: .view, hint: Hint(.showAllHint, 4),
        unavailable: context.filter.isEmpty ? .noFilter : nil),
    ]
      + zip(Self.letters, choices.indices).map { letter, index in
        Binding(.choice(index), .character(letter), words: words(of: choices[index]))
      } + Binding.scrolling { .move($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    follow()
    switch action {
    case .move(let scroll):
      position = scroll.row(from: position, of: choices.count, height: list.height)
    case .choose: choose(position, &context)
    case .choice(let index):
      position = index
      choose(index, &context)
    case .removeLast: context.filter.removeLast()
    case .showAll: context.filter = Filter()
    case .close: return .close(.left)
    }
    follow()
    return .none
  }

  private func choose(_ index: Int, _ context: inout Context) {
    guard choices.indices.contains(index) else { return }
    switch choices[index] {
    case .criterion(let criterion): context.filter.toggle(criterion)
    case .order(let order): context.filter.order = order
    }
  }

  package mutating func adopt(_ context: Context) {
    let selected = choices.indices.contains(position) ? choices[position] : nil
    let codes = context.whole.centres.map(\.code)
    var chiefs: [String] = []
    for code in codes {
      guard let chief = context.plan.centre(code)?.chief, chief.saysSomething else { continue }
      if !chiefs.contains(chief) { chiefs.append(chief) }
    }
    offer(codes, chiefs: chiefs)
    position = selected.flatMap(choices.firstIndex(of:)) ?? min(position, choices.count - 1)
    follow()
  }

  private mutating func offer(_ codes: [String], chiefs: [String]) {
    let groups: [(Phrase, [Choice])] = [
      (.status, Status.inForm.map { .criterion(.status($0)) }),
      (.answer, [.missing, .unfinished, .changed, .returned].map { .criterion($0) }),
      (.order, Filter.Order.allCases.map { .order($0) }),
      (Field.centre.word.capitalised, codes.map { .criterion(.centre($0)) }),
      (Field.chief.word.capitalised, chiefs.map { .criterion(.chief($0)) }),
    ]
    (choices, rows) = ([], [])
    for (heading, offered) in groups where !offered.isEmpty {
      rows.append(.heading(heading))
      rows += offered.indices.map { .choice(choices.count + $0) }
      choices += offered
    }
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    if case .wheel(let rows, _) = gesture { return update(.move(.lines(rows)), &context) }
    guard let point = gesture.clicked,
      let row = scroll.row(at: point, in: list, of: rows.count, showing: selectedRow),
      case .choice(let index) = rows[row]
    else { return .none }
    return update(.choice(index), &context)
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    list = place.below(1)
  }

  private var selectedRow: Int {
    rows.firstIndex { if case .choice(position) = $0 { true } else { false } } ?? 0
  }

  /// Keeps the heading above the first choice in view.
  private mutating func follow() {
    if position == 0 { scroll.follow(0, of: rows.count, height: list.height) }
    scroll.follow(selectedRow, of: rows.count, height: list.height)
  }

  package func notice(_ context: Context) -> Phrase? { context.nothingLeft }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let goals = FilterChips(context).goals(context.language)
    frame.writeTitle("\(title(context.language)): \(goals)", in: place)
    let seen = scroll.rows(of: rows.count, height: list.height, showing: selectedRow)
    for (y, row) in zip(list.y..., rows[seen]) {
      switch row {
      case .heading(let words):
        frame.write(words(context.language), at: Point(x: list.x + 1, y: y), style: .underline)
      case .choice(let index): draw(index, in: list, at: y, context, on: &frame)
      }
    }
    frame.writeScrollHints(in: list, seen: seen, of: rows.count)
  }

  private func draw(
    _ index: Int, in list: Rect, at y: Int, _ context: Context, on frame: inout Frame
  ) {
    let choice = choices[index]
    let letter = index < Self.letters.count ? String(Self.letters[index]) : " "
    let text = "\(mark(choice, context.filter)) \(described(choice, context))"
    frame.write(letter, at: Point(x: list.x + 2, y: y), style: .bold)
    let isSelected = index == position
    frame.write(
      text, at: Point(x: list.x + 4, y: y), width: list.width - 5,
      style: isSelected ? .reverse : .plain)
    guard isSelected else { return }
    frame.write(">", at: Point(x: list.x, y: y))
    frame.cursor = Point(x: list.x + 5, y: y)
  }

  private func mark(_ choice: Choice, _ filter: Filter) -> String {
    switch choice {
    case .criterion(let criterion): filter.criteria.contains(criterion) ? "[x]" : "[ ]"
    case .order(let order): filter.order == order ? "(x)" : "( )"
    }
  }

  private func words(of choice: Choice) -> Phrase {
    switch choice {
    case .criterion(let criterion): criterion.label
    case .order(let order): order.label
    }
  }

  /// The choice's word, and what a centre's code stands for.
  private func described(_ choice: Choice, _ context: Context) -> String {
    switch choice {
    case .order(let order): return order.word(context.language)
    case .criterion(let criterion):
      guard case .centre(let code) = criterion, !code.isEmpty else {
        return criterion.word(context.language)
      }
      return context.plan.line(ofCentre: code)(context.language)
    }
  }
}

extension Phrase {
  fileprivate static let choose = Phrase(da: "Vælg til eller fra", en: "Choose or leave out")
  fileprivate static let chooseHint = Phrase(da: "vælg", en: "choose")
  fileprivate static let show = Phrase(da: "Vis målene", en: "Show the goals")
  fileprivate static let showHint = Phrase(da: "vis målene", en: "show the goals")
  fileprivate static let showAllHint = Phrase(da: "vis alle", en: "show all")
  fileprivate static let status = Phrase(
    da: "Resultat eller tidsplan", en: "Result or timeline")
  fileprivate static let answer = Phrase(da: "Svar", en: "Answer")
  fileprivate static let order = Phrase(da: "Rækkefølge", en: "Order")
}
