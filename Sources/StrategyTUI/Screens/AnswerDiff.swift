import StrategyModel

/// What became of an answer, field by field.
struct AnswerDiff {
  /// Since when: `siden juli 2017`.
  let since: Phrase
  private let old: Answer
  private let new: Answer

  init(from old: Answer, to new: Answer, since: Phrase = .empty) {
    self.old = old
    self.new = new
    self.since = since
  }

  /// `Ændret siden juli 2017`.
  var heading: Phrase { ((isUnchanged ? .unchanged : .changed) + since).capitalised }

  var isUnchanged: Bool { statuses.isEmpty && changedTexts.isEmpty }

  /// The statuses that are others now.
  var statuses: [(axis: Axis, old: Status, new: Status)] {
    Axis.allCases.filter { old[$0] != new[$0] }.map { ($0, old[$0], new[$0]) }
  }

  /// The texts in which something is printed, or was.
  var texts: [(field: Field, diff: WordDiff)] {
    Answer.texts.compactMap { field in
      let (before, after) = (old.printed(field), new.printed(field))
      guard before.saysSomething || after.saysSomething else { return nil }
      return (field, WordDiff(from: before, to: after))
    }
  }

  /// Those of them that are others now.
  var changedTexts: [(field: Field, diff: WordDiff)] { texts.filter { !$0.diff.isUnchanged } }
}

/// What whoever reviews an answer holds it against.
struct ReviewedAnswer {
  let line: Outline.Line
  let round: Round
  let answer: Answer
  /// What became of it since it was approved or sent back; nil where it is as it was then, where
  /// nobody has said anything of it, and where nobody knows.
  let sinceReview: AnswerDiff?
  /// Whether it is another than what was approved or sent back, and nobody knows what that was.
  let isReviewForgotten: Bool
  /// What became of it since the last closed round; nil where nothing was answered there.
  let sinceRound: AnswerDiff?

  /// - Parameters:
  ///   - line: the goal.
  ///   - round: in which it is answered.
  ///   - reviewed: what was approved or sent back, where the answer is another now; nil where
  ///     nobody knows.
  init(_ line: Outline.Line, in round: Round, reviewed: Answer?) {
    self.line = line
    self.round = round
    let answer = line.goal.answer(in: round.id)
    self.answer = answer
    let since: Phrase? =
      switch line.review {
      case .changed: .sinceApproval
      case .answeredAnew: .sinceReturn
      case .nothing, .awaiting, .approved, .returned: nil
      }
    sinceReview = since.flatMap { since in
      reviewed.map { AnswerDiff(from: $0, to: answer, since: since) }
    }
    isReviewForgotten = since != nil && reviewed == nil
    sinceRound = line.goal.answer(before: round).map { before in
      AnswerDiff(from: before.answer, to: answer, since: .since(before.round.name))
    }
  }
}

extension Answer {
  /// A text as documents show it: an explanation only while a status asks for it.
  fileprivate func printed(_ field: Field) -> String {
    field == .text || needsExplanation ? self[text: field] : ""
  }
}

extension Phrase {
  fileprivate static let changed = Phrase(da: "ændret ", en: "changed ")
  fileprivate static let unchanged = Phrase(da: "uændret ", en: "unchanged ")
  fileprivate static let sinceApproval = Phrase(
    da: "siden godkendelsen", en: "since the approval")
  fileprivate static let sinceReturn = Phrase(
    da: "siden svaret blev sendt tilbage", en: "since the answer was sent back")
  fileprivate static func since(_ round: String) -> Phrase {
    Phrase(da: "siden \(round)", en: "since \(round)")
  }
  static let forgottenReview = Phrase(
    da: "Hvad svaret var før ændringen, står ikke i historikken.",
    en: "The history does not say what the answer was before it changed.")
}
