import StrategyModel

/// What one can do on the plan screen to read, not to answer.
extension PlanScreen {
  package enum ReadingAction: Sendable {
    /// Shows a round, that many places further on.
    case round(Int)
    /// Shows more of the selected row's details: that many panes further on.
    case details(Int)
    case allMissing
  }

  func readingBindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(
        .reading(.allMissing), "M", words: .allMissing, in: .round,
        unavailable: context.roundNotOpen)
    ]
      + Binding.details(
        in: layout.detail == nil ? nil : pane, hint: 7,
        unavailable: cursor.id == nil ? context.noGoalsShown : nil
      ) { .reading(.details($0)) }
      + Binding.rounds(context) { .reading(.round($0)) }
  }

  mutating func read(_ action: ReadingAction, _ context: inout Context) -> Effect {
    switch action {
    case .round(let places): return context.roundEffect(places)
    case .allMissing: return .open(MissingScreen())
    case .details(let panes):
      guard layout.detail == nil else {
        pane.scroll(panes: panes)
        return .none
      }
      guard let row = cursor.row(context.outline) else { return .none }
      return .open(DetailScreen(of: row, at: cursor.rows[cursor.position]))
    }
  }
}

extension Outline.Line {
  /// That the answer was sent back, by whom and why; nil where it was not.
  func sentBack(in plan: Plan) -> Phrase? {
    guard case .returned(let approval) = review else { return nil }
    return Phrase(verbatim: "\(number) ") + approval.told(in: plan)
  }

  /// What the goal lacks, in a sentence; nil where it lacks nothing.
  var lacks: Phrase? {
    guard !gaps.isEmpty else { return nil }
    let explanation = gaps.filter(\.isPartOfExplanation)
    let statuses = gaps.filter { !$0.isPartOfExplanation }
    guard !explanation.isEmpty else { return .lacks(number) + statuses.phrase }
    guard !statuses.isEmpty else {
      return Phrase(verbatim: "\(number): ") + .unexplained + explanation.phrase
    }
    return .lacks(number) + statuses.phrase + .explanation + explanation.phrase
  }
}

extension Phrase {
  fileprivate static func lacks(_ number: String) -> Phrase {
    Phrase(da: "\(number) mangler: ", en: "\(number) lacks: ")
  }
  fileprivate static let explanation = Phrase(da: "; kommentar: ", en: "; explanation: ")
  fileprivate static let unexplained = Phrase(
    da: "kommentar mangler: ", en: "explanation missing: ")
  static let allMissing = Phrase(da: "Alle mangler", en: "All that is missing")
}
