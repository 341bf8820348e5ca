import StrategyModel

/// What a goal is about, apart from its answers, as lines to read.
struct GoalFacts {
  private let facts: [(label: String, text: String)]

  init(_ goal: Goal, _ context: Context) {
    let language = context.language
    let facts: [(Field, String)] = [
      (.deadline, goal.deadline?.phrase(language) ?? ""), (.purpose, goal.purpose),
      (.measuredBy, goal.measuredBy), (.baseline, goal.baseline),
    ]
    self.facts = facts.filter { !$1.isEmpty }.map { ($0.word.capitalised(language), $1) }
  }

  /// Beside labels.
  func labelled(by width: Int) -> [TextPanel.Line] {
    facts.flatMap { TextPanel.Line.labelled($0.label, $0.text, by: width) }
  }

  /// In a narrow column: a line for each label, the text below.
  var stacked: [TextPanel.Line] { labelled(by: 0) }
}
