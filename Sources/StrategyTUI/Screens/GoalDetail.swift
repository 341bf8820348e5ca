import StrategyModel

/// Columns of the labels, the widest of which is "Formål/effekt".
private let labelWidth = 14

/// What is known of the selected row: a goal with its answers, or a heading with its counts.
struct GoalDetail {
  private let lines: [TextPanel.Line]
  /// What the goal is about; shown where there is room for more than the answers.
  private var facts: [TextPanel.Line] = []

  /// Rows from which on the facts are shown: moving from goal to goal sends little more than
  /// what a person came for.
  private static let roomy = 14
  /// Columns from which on the counts have words beside their faces.
  private static let wide = 70

  init(_ row: Outline.Row?, width: Int, _ context: Context) {
    let hasWords = width >= Self.wide
    switch row {
    case nil: lines = []
    case .goal(let line):
      lines = Self.lines(line, context)
      facts = GoalFacts(line.goal, context).labelled(by: labelWidth)
    case .theme(let heading):
      lines = Self.lines(heading, effectGoals: [], hasWords: hasWords, context)
    case .focusArea(let heading):
      lines = Self.lines(
        heading, effectGoals: context.plan.focusArea(heading.id)?.effectGoals ?? [],
        hasWords: hasWords, context)
    }
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    TextPanel(rect.height < Self.roomy ? lines : lines + facts).draw(in: rect, on: &frame)
  }

  private static func lines(
    _ heading: Outline.Heading, effectGoals: [String], hasWords: Bool, _ context: Context
  ) -> [TextPanel.Line] {
    let counts = Axis.allCases.map { axis in
      let spans = Status.inForm.flatMap { status in
        [
          TextPanel.Span("\(heading.counts.tally[axis, status]) "),
          TextPanel.Span(status.face, status.style),
          TextPanel.Span(hasWords ? " \(status.word(context.language))  " : "  "),
        ]
      }
      let name = axis.word.capitalised(context.language)
      return TextPanel.Line(
        [TextPanel.Span(name.padded(to: labelWidth))] + spans, indent: labelWidth)
    }
    let goals = effectGoals.map { TextPanel.Line("- \($0)", indent: 2) }
    let title = effectGoals.isEmpty ? [] : [TextPanel.Line(Phrase.effectGoals(context.language))]
    return [TextPanel.Line("\(heading.number)  \(heading.title)", .bold, indent: 2)] + counts
      + title + goals
  }

  private static func lines(_ line: Outline.Line, _ context: Context) -> [TextPanel.Line] {
    let goal = line.goal
    let language = context.language
    var lines = [
      TextPanel.Line("\(line.number)  \(goal.titleLine)", .bold, indent: line.number.columns + 2)
    ]
    if let end = goal.end {
      lines += labelled(Phrase.ended.capitalised(language), end.word(language))
    }
    if let round = context.round {
      if let previous = round.previous, let answer = goal.followUp(in: previous.id)?.answer {
        lines += RoundAnswer(answer, in: previous, context).labelled(by: labelWidth)
      }
      lines += RoundAnswer(goal.answer(in: round.id), in: round, context).labelled(by: labelWidth)
    }
    let centre = context.plan.centre(goal.centre)
    let unit = [goal.centre, centre?.name ?? "", centre?.chief ?? ""].filter { !$0.isEmpty }
    lines += labelled(Field.centre.word.capitalised(language), unit.joined(separator: " / "))
    return lines
  }

  private static func labelled(_ label: String, _ text: String) -> [TextPanel.Line] {
    TextPanel.Line.labelled(label, text, by: labelWidth)
  }
}

extension String {
  /// The text with blanks behind it up to a width, and one at least.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - columns))
  }
}

extension Phrase {
  fileprivate static let effectGoals = Phrase(da: "Effektmål:", en: "Effect goals:")
  fileprivate static let ended = Phrase(da: "afslutning", en: "ended")
}
