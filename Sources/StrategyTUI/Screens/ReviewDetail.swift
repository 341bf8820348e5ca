import StrategyModel

/// An answer for whoever reviews it: what became of it since it was approved or sent back, and
/// since the last round, word by word.
struct ReviewDetail {
  let lines: [TextPanel.Line]

  /// - Parameters:
  ///   - reviewed: the answer.
  ///   - width: in columns.
  ///   - context: the plan.
  init(_ reviewed: ReviewedAnswer, width: Int, _ context: Context) {
    let language = context.language
    let line = reviewed.line
    let head = GoalReading(line, by: GoalReading.margin(in: width), width: width - 1, context)
      .head(cut: true)
    let reason = line.goal.followUp(in: reviewed.round.id)?.notThisRound ?? ""
    let exempt =
      reason.isEmpty
      ? []
      : TextPanel.Line.labelled(Field.notThisRound.word.capitalised(language), reason, by: 0)
    let forgotten =
      reviewed.isReviewForgotten
      ? [TextPanel.Line(Phrase.forgottenReview(language), .bold)] : []
    let since = reviewed.sinceReview.map { $0.lines(onlyChanges: true, language) } ?? forgotten
    let texts =
      reviewed.sinceRound.map { $0.lines(onlyChanges: false, language) }
      ?? AnswerDiff(from: reviewed.answer, to: reviewed.answer).textLines(language)
    lines = head + exempt + since + texts
  }
}

extension AnswerDiff {
  /// Below what it is told against, and with how to read it where anything is marked.
  fileprivate func lines(onlyChanges: Bool, _ language: Language) -> [TextPanel.Line] {
    let changes = changedTexts
    let legend = changes.isEmpty ? Phrase.empty : .legend
    let title = TextPanel.Line([
      TextPanel.Span(heading(language), .bold), TextPanel.Span(legend(language)),
    ])
    guard onlyChanges else { return [title] + textLines(language) }
    return [title] + statusLines(language) + changes.flatMap { Self.lines(of: $0, language) }
  }

  /// All that is written, with what changed in it marked.
  fileprivate func textLines(_ language: Language) -> [TextPanel.Line] {
    texts.flatMap { Self.lines(of: $0, language) }
  }

  private func statusLines(_ language: Language) -> [TextPanel.Line] {
    statuses.map { axis, old, new in
      TextPanel.Line(
        "\(axis.word.capitalised(language)): \(old.word(language)) -> \(new.word(language))",
        indent: 2)
    }
  }

  private static func lines(
    of text: (field: Field, diff: WordDiff), _ language: Language
  ) -> [TextPanel.Line] {
    text.diff.lines(after: "\(text.field.word.capitalised(language)): ")
  }
}

extension WordDiff {
  /// The text with what was removed as `[-so-]` and what was added as `{+so+}`: told without
  /// colour, and in any terminal.
  fileprivate func lines(after label: String) -> [TextPanel.Line] {
    var rows = [[TextPanel.Span(label)]]
    for run in runs {
      let parts = run.words.split(separator: "\n", omittingEmptySubsequences: false)
      for (offset, words) in parts.enumerated() {
        if offset > 0 { rows.append([]) }
        guard !words.isEmpty else { continue }
        let isFirst = rows[rows.count - 1].isEmpty || rows == [[TextPanel.Span(label)]]
        let text = run.fate.marked(words.joined(separator: " "))
        rows[rows.count - 1].append(
          TextPanel.Span(isFirst ? text : " \(text)", run.fate == .added ? .bold : .plain))
      }
    }
    return rows.map { TextPanel.Line($0, indent: 2) }
  }
}

extension WordDiff.Fate {
  fileprivate func marked(_ text: String) -> String {
    switch self {
    case .kept: text
    case .removed: "[-\(text)-]"
    case .added: "{+\(text)+}"
    }
  }
}

extension Phrase {
  fileprivate static let legend = Phrase(
    da: ":  [-slettet-]  {+nyt+}", en: ":  [-removed-]  {+new+}")
}
