import StrategyModel

/// What there is to read beside a form: the last round's answer, and what the goal is about.
enum FollowUpAside {
  static func lines(of goal: String, before round: String, _ context: Context) -> [TextPanel.Line] {
    guard let goal = context.plan.goal(goal) else { return [] }
    let remark = FollowUpView.remark(on: goal.id, in: round, context)
    let said = remark.isEmpty ? [] : TextPanel.Line.labelled("", remark, by: 0)
    let answer = context.plan.round(round)?.previous.flatMap { previous in
      goal.followUp(in: previous.id).map { RoundAnswer($0.answer, in: previous, context) }
    }
    let corrections = goal.followUp(in: round)?.correctionTexts(context) ?? []
    return said + corrections.flatMap { TextPanel.Line.labelled("", $0, by: 0) }
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

extension Phrase {
  static let turnPage = Phrase(
    da: "Rul en side i det, der står ved siden af formularen",
    en: "Scroll what stands beside the form by a page")
  static let aside = Phrase(
    da: "Sidste runde, og hvad målet går ud på", en: "Last round, and what the goal is about")
}
