package import StrategyModel

extension PlainText {
  /// The plan as a tree.
  package mutating func add(_ report: Report) {
    add(report.plan.title)
    for (label, text) in report.head {
      add("\(label(language)): \(text)", hanging: 2)
    }
    add(report.counts.phrase(language))
    for axis in Axis.allCases { add(tally(report.counts, axis), hanging: 2) }
    addThemes(of: report)
  }

  /// The goals below their themes and focus areas.
  mutating func addThemes(of report: Report) {
    for theme in report.themes {
      addBlank()
      add("\(Kind.theme.word.capitalised(language)) \(theme.number) \(theme.title)")
      for area in theme.focusAreas {
        add("\(area.number) \(area.title)", hanging: area.number.columns + 1)
        for entry in area.entries {
          add(row: entry, in: report.round)
          if report.options.isChangedOnly, let round = report.round { addTrends(entry, in: round) }
        }
      }
    }
  }

  func tally(_ counts: Counts, _ axis: Axis) -> String {
    let numbers = [Status.green, .yellow, .red, .none].map { status in
      "\(counts.tally[axis, status]) \(status.word(language))"
    }
    return "\(axis.word.capitalised(language)): " + numbers.joined(separator: " · ")
  }

  private mutating func add(row entry: Report.Entry, in round: Round?) {
    let margin = entry.number.columns + 2
    add("\(entry.number)  \(entry.goal.titleLine)", indent: 2, hanging: margin)
    let statuses = Axis.allCases.map { axis in
      "\(axis.word(language)) \(entry[axis].face.trimmed) \(entry[axis].word(language))"
    }
    let progress = round == nil ? Phrase.empty : entry.progress.word
    let rest = [progress(language), entry.end(language)]
    let parts = ([entry.centre] + statuses + rest).filter { !$0.isEmpty }
    add(parts.joined(separator: " · "), indent: 2 + margin)
  }

  /// What became of a goal since the last closed round.
  private mutating func addTrends(_ entry: Report.Entry, in round: Round) {
    guard let previous = round.previous else { return }
    let before = entry.goal.answer(in: previous.id)
    let trends = Axis.allCases.compactMap { axis in
      Trend(from: before[axis], to: entry[axis]).map {
        axis.word + Phrase(verbatim: " ") + $0.phrase(since: previous.name)
      }
    }
    let margin = entry.number.columns + 4
    add(trends.joined(separator: "; ")(language), indent: margin)
  }

  /// One goal with all its fields and follow-ups, and what it lacks in a round.
  package mutating func add(_ entry: Report.Entry, in round: Round?) {
    let goal = entry.goal
    let area = goal.focusArea
    addTitle(of: entry)
    addBlank()
    add(Field.centre.word, entry.centreAndChief)
    add(Field.deadline.word, entry.end(language))
    for reason in goal.endReasons { add(reason(language), indent: 2, hanging: 2) }
    add(Field.purpose.word, goal.purpose)
    add(Field.effectGoals.word, area.effectGoals.map { "- \($0)" }.joined(separator: "\n"))
    add(Field.measuredBy.word, goal.measuredBy)
    add(Field.baseline.word, goal.baseline)
    for chapter in entry.chapters { add(chapter) }
    guard let round, !entry.gaps.isEmpty else { return }
    let missing = Phrase.missing(in: round.name) + Phrase(verbatim: ": ")
    addBlank()
    add((missing + entry.gaps.phrase)(language), hanging: 2)
  }

  /// The number and the title of a goal, and its focus area.
  mutating func addTitle(of entry: Report.Entry) {
    let area = entry.goal.focusArea
    let margin = entry.number.columns + 2
    for (offset, line) in entry.goal.title.split(whereSeparator: \.isNewline).enumerated() {
      if offset == 0 {
        add("\(entry.number)  \(line)", hanging: margin)
      } else {
        add(String(line), indent: margin)
      }
    }
    add("\(area.number) \(area.title)", indent: 2, hanging: area.number.columns + 1)
  }

  /// A goal for whoever answers it: what it is called, whose it is, and the answers of a round and
  /// of the one before.
  mutating func add(_ entry: Report.Entry, toAnswerIn round: Round) {
    addTitle(of: entry)
    let about = [
      (Field.centre.word, entry.centreAndChief), (Field.deadline.word, entry.end(language)),
    ]
    for (label, text) in about where text.saysSomething {
      add("\(label.capitalised(language)): \(text)", indent: 2, hanging: 2)
    }
    let rounds = [round.previous?.id, round.id]
    for chapter in entry.chapters where rounds.contains(chapter.round.id) { add(chapter) }
  }

  mutating func add(_ chapter: Report.Chapter) {
    addBlank()
    add("\(chapter.round.name) (\(chapter.round.state.word(language)))")
    for axis in Axis.allCases {
      let status = chapter.answer[axis]
      add(
        "\(axis.word.capitalised(language)): \(status.face.trimmed) \(status.word(language))",
        indent: 2)
    }
    add(chapter.answer.text, indent: 2)
    for (part, text) in chapter.explanation { add(part.word, text, indent: 2) }
    if !chapter.gaps.isEmpty { add(chapter.gaps.missingExplanation(language), indent: 2) }
    add(Progress.exempt.word, chapter.followUp.notThisRound, indent: 2)
    if let review = chapter.reviewLine { add(review(language), indent: 2, hanging: 2) }
    for correction in chapter.correctionLines {
      add(correction(language), indent: 2, hanging: 2)
    }
  }
}

extension String {
  fileprivate var trimmed: String { filter { $0 != " " } }
}
