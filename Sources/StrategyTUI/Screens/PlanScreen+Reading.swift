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
    let down: Binding<Action> =
      layout.detail == nil
      ? Binding(
        .reading(.details(1)), "+", words: .showDetails, in: .view, hint: Hint(.detailsHint, 7),
        unavailable: cursor.id == nil ? context.noGoalsShown : nil)
      : Binding(
        .reading(.details(1)), "+", words: .detailsDown, in: .view, hint: Hint(.detailsHint, 7),
        unavailable: pane.hasMoreBelow ? nil : .noMoreDetails)
    return [
      Binding(
        .reading(.allMissing), "M", words: .allMissing, in: .round,
        unavailable: context.roundNotOpen),
      down,
      Binding(
        .reading(.details(-1)), "-", words: .detailsUp, in: .view,
        unavailable: layout.detail != nil && pane.panel.top > 0 ? nil : .startOfDetails),
    ] + Binding.rounds(context) { .reading(.round($0)) }
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
  fileprivate static let showDetails = Phrase(da: "Vis detaljerne", en: "Show the details")
  static let detailsDown = Phrase(
    da: "Rul detaljerne ned", en: "Scroll the details down")
  static let detailsUp = Phrase(
    da: "Rul detaljerne op", en: "Scroll the details up")
  fileprivate static let detailsHint = Phrase(da: "mere", en: "more")
  static let noMoreDetails = Phrase(
    da: "Der er ikke flere detaljer.", en: "There are no more details.")
  static let startOfDetails = Phrase(
    da: "Detaljerne vises fra begyndelsen.", en: "The details are shown from their beginning.")
}
