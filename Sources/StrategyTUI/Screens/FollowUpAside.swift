package import StrategyModel

/// What there is to read beside a form: the last round's answer, and what the goal is about.
enum FollowUpAside {
  static func lines(of goal: String, before round: String, _ context: Context) -> [TextPanel.Line] {
    guard let goal = context.plan.goal(goal) else { return [] }
    let answer = context.plan.round(round)?.previous.flatMap { previous in
      goal.followUp(in: previous.id).map { RoundAnswer($0.answer, in: previous, context) }
    }
    let corrections = goal.followUp(in: round)?.correctionTexts(context) ?? []
    return corrections.flatMap { TextPanel.Line.labelled("", $0, by: 0) }
      + (answer?.stacked ?? []) + GoalFacts(goal, context).stacked
  }
}

extension TextPanel {
  /// Whether there are more rows than are seen.
  var hasMore: Bool { height(width: size.width) > size.height }

  /// Scrolls a page down; from the end to the top.
  mutating func turnPage() {
    let next = Scroll.pages(1).row(from: top, of: .max, height: size.height)
    let isAtEnd = top + size.height >= height(width: size.width)
    scroll(to: isAtEnd ? 0 : next)
  }
}

/// What stands beside the form, where the form takes the whole window.
package struct FollowUpAsideScreen: Screen {
  package enum Action: Sendable {
    case scroll(Scroll), turnPage, close
  }

  private var panel: TextPanel

  init(_ lines: [TextPanel.Line]) {
    panel = TextPanel(lines)
  }

  package var title: Phrase {
    Phrase(
      da: "Sidste runde, og hvad målet går ud på", en: "Last round, and what the goal is about")
  }
  package var keepsKeys: Bool { true }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.close, .escape, "q", words: .close, in: .view, hint: Hint(.close, 0)),
      Binding(
        .turnPage, .control("r"), words: .turnPage, in: .view, hint: Hint(.turnPageHint, 1)),
    ] + Binding.scrolling { .scroll($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .scroll(let scroll): panel.scroll(by: scroll)
    case .turnPage: panel.turnPage()
    case .close: return .close(.left)
    }
    return .none
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    if case .wheel(let rows, _) = gesture { panel.scroll(by: .lines(rows)) }
    return .none
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    panel.size = Size(width: place.width - 1, height: place.height - 1)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    frame.write(
      title(context.language), at: Point(x: place.x + 1, y: place.y), width: place.width - 2,
      style: .bold)
    panel.draw(
      in: Rect(
        x: place.x + 1, y: place.y + 1, width: place.width - 1, height: place.height - 1),
      on: &frame, focused: true)
  }
}

extension Phrase {
  static let turnPage = Phrase(
    da: "Rul en side i det, der står ved siden af formularen",
    en: "Scroll what stands beside the form by a page")
  fileprivate static let turnPageHint = Phrase(da: "en side", en: "a page")
}
