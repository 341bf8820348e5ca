import StrategyModel

/// An answer for whoever reviews it: what became of it since it was approved or sent back, and
/// since the last round, word by word.
struct ReviewDetail {
  let lines: [TextPanel.Line]

  /// - Parameters:
  ///   - line: the goal.
  ///   - round: in which it is answered.
  ///   - approved: what was approved or sent back, where the answer is another now; nil where
  ///     nobody knows.
  ///   - width: in columns.
  ///   - context: the plan.
  init(
    _ line: Outline.Line, in round: Round, against approved: Answer?, width: Int,
    _ context: Context
  ) {
    let head = GoalReading(line, by: GoalReading.margin(in: width), width: width - 1, context)
      .shortHead
    let answer = line.goal.answer(in: round.id)
    let reason = line.goal.followUp(in: round.id)?.notThisRound ?? ""
    let exempt =
      reason.isEmpty
      ? []
      : TextPanel.Line.labelled(
        Field.notThisRound.word.capitalised(context.language), reason, by: 0)
    let language = context.language
    let since: [TextPanel.Line] =
      switch line.review {
      case .changed, .answeredAnew:
        approved.map {
          AnswerDiff(from: $0, to: answer, language).lines(
            since: line.review.isAnsweredAnew ? .sinceReturn : .sinceApproval, onlyChanges: true)
        } ?? [TextPanel.Line(Phrase.unknownApproval(language), .bold)]
      case .nothing, .awaiting, .approved, .returned: []
      }
    let texts =
      line.goal.answer(before: round).map { before in
        AnswerDiff(from: before.answer, to: answer, language).lines(
          since: .since(before.round.name), onlyChanges: false)
      } ?? AnswerDiff(from: answer, to: answer, language).texts
    lines = head + exempt + since + texts
  }
}

/// What became of an answer, field by field.
private struct AnswerDiff {
  private let old: Answer
  private let new: Answer
  private let language: Language

  init(from old: Answer, to new: Answer, _ language: Language) {
    self.old = old
    self.new = new
    self.language = language
  }

  /// Below what it is told against, and with how to read it where anything is marked.
  func lines(since: Phrase, onlyChanges: Bool) -> [TextPanel.Line] {
    let changes = diffs.filter { !$0.diff.isUnchanged }
    let head = changes.isEmpty && statuses.isEmpty ? Phrase.unchanged + since : .changed + since
    let legend = changes.isEmpty ? Phrase.empty : .legend
    let title = TextPanel.Line([
      TextPanel.Span(head.capitalised(language), .bold), TextPanel.Span(legend(language)),
    ])
    return [title] + (onlyChanges ? statuses + lines(of: changes) : texts)
  }

  /// All that is written, with what changed in it marked.
  var texts: [TextPanel.Line] { lines(of: diffs) }

  /// The statuses that are others now.
  private var statuses: [TextPanel.Line] {
    Axis.allCases.filter { old[$0] != new[$0] }.map { axis in
      let (before, after) = (old[axis].word(language), new[axis].word(language))
      return TextPanel.Line("\(axis.word.capitalised(language)): \(before) -> \(after)", indent: 2)
    }
  }

  /// The fields in which something is printed, or was.
  private var diffs: [(field: Field, diff: WordDiff)] {
    Answer.texts.compactMap { field in
      let (before, after) = (old.printed(field), new.printed(field))
      guard before.saysSomething || after.saysSomething else { return nil }
      return (field, WordDiff(from: before, to: after))
    }
  }

  private func lines(of diffs: [(field: Field, diff: WordDiff)]) -> [TextPanel.Line] {
    diffs.flatMap { field, diff in
      diff.lines(after: "\(field.word.capitalised(language)): ")
    }
  }
}

extension Answer {
  /// A text as documents show it: an explanation only while a status asks for it.
  fileprivate func printed(_ field: Field) -> String {
    field == .text || needsExplanation ? self[text: field] : ""
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

extension Review {
  fileprivate var isAnsweredAnew: Bool { if case .answeredAnew = self { true } else { false } }
}

extension Phrase {
  fileprivate static let changed = Phrase(da: "ændret ", en: "changed ")
  fileprivate static let unchanged = Phrase(da: "uændret ", en: "unchanged ")
  fileprivate static let legend = Phrase(
    da: ":  [-slettet-]  {+nyt+}", en: ":  [-removed-]  {+new+}")
  fileprivate static let sinceApproval = Phrase(
    da: "siden godkendelsen", en: "since the approval")
  fileprivate static let sinceReturn = Phrase(
    da: "siden svaret blev sendt tilbage", en: "since the answer was sent back")
  fileprivate static func since(_ round: String) -> Phrase {
    Phrase(da: "siden \(round)", en: "since \(round)")
  }
  fileprivate static let unknownApproval = Phrase(
    da: "Hvad svaret var før ændringen, står ikke i historikken.",
    en: "The history does not say what the answer was before it changed.")
}
