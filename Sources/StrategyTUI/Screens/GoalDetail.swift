import StrategyModel

/// What is known of a row: a goal with its answers, or a heading with its counts.
struct GoalDetail {
  /// What is read first: few rows, and nothing that stands in the list too.
  private let summary: [TextPanel.Line]
  /// Everything, one below the other.
  let whole: [TextPanel.Line]
  private let width: Int

  /// Rows from which on the pane begins with everything.
  ///
  /// In a lower pane the summary has a page of its own: moving from goal to goal sends what a
  /// person came for, not all there is to read.
  private static let roomy = 14

  init(_ row: Outline.Row?, width: Int, _ context: Context) {
    let margin = GoalReading.margin(in: width)
    self.width = width
    switch row {
    case nil: (summary, whole) = ([], [])
    case .goal(let line):
      let reading = GoalReading(line, by: margin, width: width - 1, context)
      summary = reading.summary
      whole = reading.head + reading.texts + GoalFacts(line.goal, context).labelled(by: margin)
    case .theme(let heading):
      summary = Self.summary(heading, context)
      whole = summary + Self.counts(heading, by: margin, context)
    case .focusArea(let heading):
      summary = Self.summary(heading, context)
      let goals = context.plan.focusArea(heading.id)?.effectGoals ?? []
      let title = TextPanel.Line(Phrase.effectGoals(context.language))
      whole =
        summary + Self.counts(heading, by: margin, context)
        + (goals.isEmpty ? [] : [title] + goals.map { TextPanel.Line("- \($0)", indent: 2) })
    }
  }

  /// The lines to show in a pane of that many rows: in a low one the summary on a page of its own,
  /// and everything on the pages after it.
  func lines(height: Int) -> [TextPanel.Line] {
    guard height > 0, height < Self.roomy else { return whole }
    return fill(summary, height) + fill(whole, height)
  }

  /// The lines, and blank ones to the end of a pane of that height.
  private func fill(_ lines: [TextPanel.Line], _ height: Int) -> [TextPanel.Line] {
    let last = TextPanel(lines).height(width: width) % height
    let blank = last == 0 ? 0 : height - last
    return lines + Array(repeating: TextPanel.Line(""), count: blank)
  }

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
