import StrategyModel

/// What is known of a row: a goal with its answers, or a heading with its counts.
struct GoalDetail {
  /// What is read first, cut to few rows.
  private let summary: [TextPanel.Line]
  /// The same, whole.
  private let head: [TextPanel.Line]
  /// What was cut from the summary.
  private let rest: [TextPanel.Line]
  /// What follows it anyway.
  private let more: [TextPanel.Line]
  private let width: Int

  /// Rows from which on everything stands below each other.
  ///
  /// In a lower pane the summary has a page of its own: moving from goal to goal sends what a
  /// person came for, not all there is to read.
  private static let roomy = 14

  init(_ row: Outline.Row?, width: Int, _ context: Context) {
    let margin = GoalReading.margin(in: width)
    self.width = width
    switch row {
    case nil: (summary, head, rest, more) = ([], [], [], [])
    case .goal(let line):
      let reading = GoalReading(line, by: margin, width: width - 1, context)
      summary = reading.head(cut: true) + reading.answers(cut: true)
      head = reading.head(cut: false)
      rest = reading.answers(cut: false)
      more = GoalFacts(line.goal, context).labelled(by: margin)
    case .theme(let heading):
      summary = Self.summary(heading, context)
      (head, rest, more) = (summary, Self.counts(heading, by: margin, context), [])
    case .focusArea(let heading):
      summary = Self.summary(heading, context)
      (head, rest) = (summary, Self.counts(heading, by: margin, context))
      let goals = context.plan.focusArea(heading.id)?.effectGoals ?? []
      let title = TextPanel.Line(Phrase.effectGoals(context.language))
      more = goals.isEmpty ? [] : [title] + goals.map { TextPanel.Line("- \($0)", indent: 2) }
    }
  }

  /// Everything, one below the other.
  var whole: [TextPanel.Line] { head + rest + more }

  /// The lines to show in a pane of that many rows.
  func lines(height: Int) -> [TextPanel.Line] {
    guard height > 0, height < Self.roomy else { return whole }
    let needed = rows(summary)
    let after = (needed < rows(head + rest) ? rest : []) + more
    return fill(summary, needed, height) + fill(after, rows(after), height)
  }

  /// Lines of so many rows, and blank ones to the end of a pane of that height.
  private func fill(_ lines: [TextPanel.Line], _ rows: Int, _ height: Int) -> [TextPanel.Line] {
    let last = rows % height
    let blank = last == 0 ? 0 : height - last
    return lines + Array(repeating: TextPanel.Line(""), count: blank)
  }

  private func rows(_ lines: [TextPanel.Line]) -> Int { TextPanel(lines).height(width: width) }

  private static func summary(
    _ heading: Outline.Heading, _ context: Context
  ) -> [TextPanel.Line] {
    [
      TextPanel.Line("\(heading.number)  \(heading.title)", .bold, indent: 2),
      TextPanel.Line(heading.counts.phrase(context.language)),
    ]
  }

  private static func counts(
    _ heading: Outline.Heading, by margin: Int, _ context: Context
  ) -> [TextPanel.Line] {
    let language = context.language
    return Axis.allCases.map { axis in
      let spans = Status.inForm.flatMap { status in
        [
          TextPanel.Span("\(heading.counts.tally[axis, status]) "),
          TextPanel.Span(status.face, status.style),
          TextPanel.Span(margin > 0 ? " \(status.word(language))  " : "  "),
        ]
      }
      let name = axis.word.capitalised(language)
      let label = margin > 0 ? name.padded(to: margin) : "\(name)  "
      return TextPanel.Line([TextPanel.Span(label)] + spans, indent: margin)
    }
  }
}

extension String {
  /// The text with blanks behind it up to a width, and one at least.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - columns))
  }
}

extension Phrase {
  static let noCentre = Phrase(da: "(intet center)", en: "(no centre)")
  fileprivate static let effectGoals = Phrase(da: "Effektmål:", en: "Effect goals:")
}
