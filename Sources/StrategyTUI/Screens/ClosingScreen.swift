package import StrategyModel

/// What a round would be closed over, by centre, before it is closed with a reason.
package struct ClosingScreen: PanelScreen {
  package enum Action: Sendable {
    case scroll(Scroll), goOn, close
  }

  /// The round's id.
  private let round: String
  package var panel = TextPanel([])

  init(_ round: String) {
    self.round = round
  }

  package var title: Phrase { Phrase(da: "Før runden lukkes", en: "Before the round is closed") }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.close, .escape, "q", words: .close, in: .round, hint: Hint(.close, 1)),
      Binding(
        .goOn, .enter, "l", words: .goOn, in: .round, hint: Hint(.closeRound, 2),
        unavailable: context.refusal(of: .close, context.plan.round(round))),
    ] + Binding.scrolling { .scroll($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .scroll(let scroll): panel.scroll(by: scroll)
    case .close: return .close(.left)
    case .goOn:
      return context.plan.round(round).map { .closeThen(asking($0, context)) } ?? .close(.left)
    }
    return .none
  }

  /// Asks why; where nothing is lacking any more, closes at once.
  private func asking(_ round: Round, _ context: Context) -> Effect {
    Closing(of: round).entries.isEmpty
      ? .closing(round.id, reason: "") : .open(context.whyClosed(round))
  }

  package mutating func adopt(_ context: Context) {
    fill(context)
  }

  private mutating func fill(_ context: Context) {
    let top = panel.top
    panel.lines = lines(context)
    panel.scroll(to: top)
  }

  private func lines(_ context: Context) -> [TextPanel.Line] {
    guard let round = context.plan.round(round) else { return [] }
    let language = context.language
    let closing = Closing(of: round)
    let lacks = closing.entries.map { $0.lack.word(language).columns }.max() ?? 0
    let heading = Phrase(verbatim: "\(round.name): ") + (closing.phrase ?? .nothingLacking)
    return [TextPanel.Line(heading(language), .bold)]
      + closing.groups.flatMap { group in
        [TextPanel.Line(""), TextPanel.Line(group.name(language), .bold)]
          + group.entries.map { entry in
            let number = entry.goal.number.padded(to: 7)
            let lack = entry.lack.word(language).padded(to: lacks + 2)
            let row = "\(number)\(lack)\(entry.goal.titleLine)"
            return TextPanel.Line(row.clipped(to: panel.size.width - 1))
          }
      }
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    let size = Size(width: place.width - 1, height: place.height)
    guard size != panel.size else { return }
    panel.size = size
    fill(context)
  }

  package func notice(_ context: Context) -> Phrase? { .needsReason }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let rect = Rect(x: place.x + 1, y: place.y, width: place.width - 1, height: place.height)
    panel.draw(in: rect, on: &frame, focused: true)
  }
}

extension Phrase {
  fileprivate static let goOn = Phrase(
    da: "Luk runden alligevel...", en: "Close the round all the same...")
  fileprivate static let needsReason = Phrase(
    da: "Kan lukkes alligevel, med begrundelse.", en: "Can still be closed, with a reason.")
}
