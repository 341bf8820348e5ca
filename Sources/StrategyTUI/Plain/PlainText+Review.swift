import StrategyModel

extension PlainText {
  /// The answers to review: how far one is, and the goals of each part.
  mutating func add(_ review: ReviewRows, _ context: Context) {
    guard !review.rows.isEmpty else { return add(context.noAnswersToReview(language)) }
    let round = context.round.map { Phrase(verbatim: "\($0.name): ") } ?? .empty
    add((round + review.progress)(language))
    for row in review.rows {
      switch row {
      case .part(let part, let count):
        addBlank()
        add("\(part.name(since: context.outline.previous?.name)(language)) (\(count))")
      case .goal(let line):
        let margin = line.number.columns + 2
        add("\(line.number)  \(line.goal.titleLine)", indent: 2, hanging: margin)
        let centre = review.hasCentres ? [line.centre] : []
        let statuses = Axis.allCases.map { ($0.word + .space + line[$0].word)(language) }
        let state = line.gaps.isEmpty ? line.review.short : line.progress.word
        add(
          (centre + statuses + [state(language)]).joined(separator: " · "), indent: 2 + margin)
      }
    }
  }

  /// An answer to review: the goal, how it is answered, and what became of that.
  mutating func add(_ reviewed: ReviewedAnswer, _ entry: Report.Entry) {
    addTitle(of: entry)
    let chapters = entry.chapters.filter { $0.round.id == reviewed.round.id }
    for chapter in chapters { add(chapter) }
    if reviewed.line.review == .awaiting {
      add(Review.awaiting.word.capitalised(language), indent: 2)
    }
    // Of what is lacking in the explanation the answer tells itself.
    let hasStatuses = reviewed.line.gaps.allSatisfy(\.isPartOfExplanation)
    if !hasStatuses, let lacks = reviewed.line.lacks { add("\(lacks(language)).") }
    let diffs = [reviewed.sinceReview, reviewed.sinceRound].compactMap(\.self)
    if reviewed.isReviewForgotten || !diffs.isEmpty { addBlank() }
    if reviewed.isReviewForgotten { add(Phrase.forgottenReview(language)) }
    for diff in diffs { add(diff) }
  }

  /// What became of an answer, in words that can be heard.
  private mutating func add(_ diff: AnswerDiff) {
    guard !diff.isUnchanged else { return add("\(diff.heading(language)).") }
    add("\(diff.heading(language)):")
    for (axis, old, new) in diff.statuses {
      let change = Phrase.before + old.word + .now + new.word
      add("\(axis.word.capitalised(language)): \(change(language))", indent: 2, hanging: 2)
    }
    for (field, diff) in diff.changedTexts {
      let label = "\(field.word.capitalised(language)):"
      let changes = diff.spoken.map { $0(language) }
      if changes.count == 1 {
        add("\(label) \(changes[0])", indent: 2, hanging: 2)
      } else {
        add(label, indent: 2)
        for change in changes { add(change, indent: 4, hanging: 2) }
      }
    }
  }
}

extension WordDiff {
  /// Words that tell where in the text a change is.
  private static let lead = 4

  /// Each change in a sentence of its own: `efter "holder i": fjernet: "alle"; nyt: "de fleste"`.
  ///
  /// A text that is new as a whole is not told again: it stands above.
  fileprivate var spoken: [Phrase] {
    guard runs.contains(where: { $0.fate == .kept }) else {
      let removed = words(.removed, in: runs[...])
      if removed.isEmpty { return [.newText] }
      return words(.added, in: runs[...]).isEmpty
        ? [.removed(removed)] : [.replaced + .removed(removed)]
    }
    return runs.split { $0.fate == .kept }.map { change in
      let kept = change.startIndex > 0 ? runs[change.startIndex - 1].words : []
      let lead = kept.filter { $0 != "\n" }.suffix(Self.lead)
      let place: Phrase = lead.isEmpty ? .atStart : .after(lead.joined(separator: " "))
      let (removed, added) = (words(.removed, in: change), words(.added, in: change))
      let parts = [
        removed.isEmpty ? nil : Phrase.removed(removed), added.isEmpty ? nil : Phrase.added(added),
      ]
      return place + parts.compactMap(\.self).joined(separator: "; ")
    }
  }

  private func words(_ fate: Fate, in runs: ArraySlice<Run>) -> [String] {
    runs.filter { $0.fate == fate }.flatMap(\.words)
  }
}

extension Phrase {
  fileprivate static let space = Phrase(verbatim: " ")
  fileprivate static let before = Phrase(da: "før ", en: "before ")
  fileprivate static let now = Phrase(da: ", nu ", en: ", now ")
  fileprivate static let newText = Phrase(da: "ny tekst", en: "new text")
  fileprivate static let replaced = Phrase(
    da: "hele teksten er ny; ", en: "the whole text is new; ")
  fileprivate static let atStart = Phrase(da: "først: ", en: "at the start: ")
  fileprivate static func after(_ words: String) -> Phrase {
    Phrase(da: "efter \"\(words)\": ", en: "after \"\(words)\": ")
  }
  fileprivate static func removed(_ words: [String]) -> Phrase {
    Phrase(da: "fjernet: ", en: "removed: ") + quoted(words)
  }
  fileprivate static func added(_ words: [String]) -> Phrase {
    Phrase(da: "nyt: ", en: "new: ") + quoted(words)
  }
  /// A line break among the words is told.
  private static func quoted(_ words: [String]) -> Phrase {
    let told = words.map { $0 == "\n" ? lineBreak : Phrase(verbatim: $0) }
    return Phrase(verbatim: "\"") + told.joined(separator: " ") + Phrase(verbatim: "\"")
  }
  private static let lineBreak = Phrase(da: "(linjeskift)", en: "(line break)")
}
