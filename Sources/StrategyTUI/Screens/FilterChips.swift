import StrategyModel

/// The filter as a row of chips: `4 af 6 mål  Center: CKO x  mangler x`.
struct FilterChips {
  private let filter: Filter
  private let shown: Int
  private let all: Int

  init(_ context: Context) {
    filter = context.filter
    shown = context.outline.counts.tally.goals
    all = context.whole.counts.tally.goals
  }

  /// How many goals of how many are shown.
  var goals: Phrase {
    Phrase(da: "\(shown) af \(all) mål", en: "\(shown) of \(all) goals")
  }

  /// The row, from the one that says most to the shortest; empty where all goals are shown as they
  /// stand in the plan.
  func rows(_ language: Language) -> [String] {
    guard !filter.isEmpty else { return [] }
    let labels = filter.criteria.map(\.label) + orders
    let words = filter.criteria.map(\.word) + orders
    let rows = [
      [goals] + labels.map(\.chip), labels.map(\.chip), words.map(\.chip), [.chosen(words.count)],
    ]
    return rows.map { $0.joined(separator: "  ")(language) }
  }

  /// The row that says most within a width, behind what it is about where there is room for that;
  /// nil where all goals are shown as they stand in the plan.
  func row(behind title: Phrase, within width: Int, _ language: Language) -> String? {
    let rows = rows(language)
    return rows.lazy.map { "\(title(language)): \($0)" }.first { $0.columns <= width } ?? rows.last
  }

  private var orders: [Phrase] { filter.order == .plan ? [] : [filter.order.word] }
}

/// What a key does to the filter.
package enum FilterAction: Sendable {
  case choose, removeLast
}

extension Binding {
  /// The bindings of the filter, the same on every screen that lists goals.
  static func filtering(_ context: Context, _ action: (FilterAction) -> Action) -> [Binding] {
    [
      Binding(
        action(.choose), "f", .function(4), words: .filter, in: .view, hint: Hint(.filterHint, 7)),
      Binding(
        action(.removeLast), .backspace, words: .removeLastChip, in: .view,
        unavailable: context.filter.isEmpty ? .noFilter : nil),
    ]
  }
}

extension Context {
  /// Does what a key says; the screen adopts what is shown then.
  mutating func perform(_ action: FilterAction) -> Effect {
    switch action {
    case .choose: return .open(FilterScreen())
    case .removeLast: filter.removeLast()
    }
    return .none
  }
}

extension Phrase {
  /// With what takes it away behind it.
  fileprivate var chip: Phrase { self + Phrase(verbatim: " x") }

  fileprivate static func chosen(_ count: Int) -> Phrase {
    Phrase(da: "\(count) filtre x", en: "\(count) filters x")
  }

  static let noFilter = Phrase(da: "Alle mål vises allerede.", en: "All goals are shown already.")
  static let removeLastChip = Phrase(
    da: "Tag det sidste filter væk", en: "Take the last filter away")
  static let showAllGoals = Phrase(da: "Vis alle mål", en: "Show all goals")
}
