import StrategyModel

/// What is known of a row: a goal with its answers, or a heading with its counts.
struct GoalDetail {
  private let head: [TextPanel.Line]
  /// What a goal is about.
  private var facts: [TextPanel.Line] = []
  private let width: Int

  /// Rows from which on a goal's facts stand below its answers, and not on the next page: moving
  /// from goal to goal in a low pane sends what a person came for.
  private static let roomy = 14
  /// Columns from which on labels stand beside their texts.
  private static let roomForLabels = 60
  /// Columns of the labels, the widest of which is "Formål/effekt".
  private static let labels = 14

  init(_ row: Outline.Row?, width: Int, _ context: Context) {
    let margin = width < Self.roomForLabels ? 0 : Self.labels
    self.width = width
    switch row {
    case nil: head = []
    case .goal(let line):
      head = Self.lines(line, by: margin, context)
      let facts = GoalFacts(line.goal, context)
      self.facts = margin > 0 ? facts.labelled(by: margin) : facts.stacked
    case .theme(let heading): head = Self.lines(heading, effectGoals: [], by: margin, context)
    case .focusArea(let heading):
      head = Self.lines(
        heading, effectGoals: context.plan.focusArea(heading.id)?.effectGoals ?? [], by: margin,
        context)
    }
  }

  /// The lines to show in a pane of that many rows.
  func lines(height: Int) -> [TextPanel.Line] {
    guard height > 0, height < Self.roomy, !facts.isEmpty else { return head + facts }
    return fill(head, height) + fill(facts, height)
  }

  /// Lines that end with a pane of that many rows.
  private func fill(_ lines: [TextPanel.Line], _ height: Int) -> [TextPanel.Line] {
    let last = TextPanel(lines).height(width: width) % height
    let rest = last == 0 ? 0 : height - last
    return lines + Array(repeating: TextPanel.Line(""), count: rest)
  }

  // MARK: Headings

  private static func lines(
    _ heading: Outline.Heading, effectGoals: [String], by margin: Int, _ context: Context
  ) -> [TextPanel.Line] {
    let counts = Axis.allCases.map { axis in
      let spans = Status.inForm.flatMap { status in
        [
          TextPanel.Span("\(heading.counts.tally[axis, status]) "),
          TextPanel.Span(status.face, status.style),
          TextPanel.Span(margin > 0 ? " \(status.word(context.language))  " : "  "),
        ]
      }
      let name = axis.word.capitalised(context.language)
      let label = margin > 0 ? name.padded(to: margin) : "\(name)  "
      return TextPanel.Line([TextPanel.Span(label)] + spans, indent: margin)
    }
    let answered = TextPanel.Line(heading.counts.phrase(context.language))
    let goals = effectGoals.map { TextPanel.Line("- \($0)", indent: 2) }
    let title = effectGoals.isEmpty ? [] : [TextPanel.Line(Phrase.effectGoals(context.language))]
    return [TextPanel.Line("\(heading.number)  \(heading.title)", .bold, indent: 2)] + counts
      + [answered] + title + goals
  }

  // MARK: Goals

  private static func lines(
    _ line: Outline.Line, by margin: Int, _ context: Context
  ) -> [TextPanel.Line] {
    let goal = line.goal
    let language = context.language
    func labelled(_ label: Phrase, _ text: String) -> [TextPanel.Line] {
      TextPanel.Line.labelled(label.capitalised(language), text, by: margin)
    }
    var lines = [
      TextPanel.Line("\(line.number)  \(goal.titleLine)", .bold, indent: line.number.columns + 2)
    ]
    var answers: [RoundAnswer] = []
    if let end = goal.end { lines += labelled(.ended, end.word(language)) }
    if let round = context.round {
      if let previous = context.outline.previous,
        let before = goal.followUp(in: previous.id)?.answer
      {
        answers.append(RoundAnswer(before, in: previous, context))
      }
      answers.append(RoundAnswer(goal.answer(in: round.id), in: round, context))
      lines += answers.map { $0.head(by: margin) }
      let trend = trend(line, in: round, context)
      if !trend.isEmpty { lines += labelled(.trend, trend) }
    } else {
      lines += [
        TextPanel.Line((context.plan.rounds.isEmpty ? Phrase.noRounds : .noRoundOpen)(language))
      ]
    }
    let centre = context.plan.centre(line.centre)
    let unit = [line.centre, centre?.name ?? "", centre?.chief ?? ""].filter { !$0.isEmpty }
    lines += labelled(
      Field.centre.word, unit.isEmpty ? Phrase.noCentre(language) : unit.joined(separator: " / "))
    return lines + answers.flatMap { $0.body(by: margin) }
  }

  /// "resultat bedre end juli 2017, tidsplan uændret siden juli 2017, rød i 3 runder".
  private static func trend(
    _ line: Outline.Line, in round: Round, _ context: Context
  ) -> String {
    guard let previous = context.outline.previous else { return "" }
    let red = Axis.allCases.map { line.goal.redRounds($0, upTo: round) }
    if let trend = line.resultTrend, trend == line.timelineTrend, red.allSatisfy({ $0 < 2 }) {
      return (.both + trend.phrase(since: previous.name))(context.language)
    }
    let parts = zip(Axis.allCases, red).compactMap { axis, red -> Phrase? in
      guard let trend = line.trend(axis) else { return nil }
      let told = axis.word + Phrase(verbatim: " ") + trend.phrase(since: previous.name)
      return red > 1 ? told + .redRounds(red) : told
    }
    return parts.joined(separator: "; ")(context.language)
  }
}

extension String {
  /// The text with blanks behind it up to a width, and one at least.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - columns))
  }
}

extension Phrase {
  static let trend = Phrase(da: "udvikling", en: "trend")
  static let noCentre = Phrase(da: "(intet center)", en: "(no centre)")
  fileprivate static let effectGoals = Phrase(da: "Effektmål:", en: "Effect goals:")
  fileprivate static let both = Phrase(da: "begge ", en: "both ")
  fileprivate static let ended = Phrase(da: "afslutning", en: "ended")
  fileprivate static func redRounds(_ count: Int) -> Phrase {
    Phrase(da: ", rød i \(count) runder", en: ", red for \(count) rounds")
  }
}
