package import StrategyModel

extension Report {
  /// The whole plan as data; docs/commands.md describes the keys.
  package var json: JSON {
    .object([
      "title": .text(plan.title), "organisation": .filled(plan.organisation),
      "caseNumber": .filled(plan.caseNumber), "date": .filled(plan.date),
      "caseworker": .filled(plan.caseworker), "revised": .filled(plan.revised),
      "round": round.map(\.json) ?? .null, "counts": counts.json,
      "themes": .list(themes.map(\.json)),
    ])
  }
}

extension Report.Theme {
  fileprivate var json: JSON {
    .object([
      "id": .text(id), "number": .text(number), "title": .text(title),
      "counts": Counts(entries).json, "focusAreas": .list(focusAreas.map(\.json)),
    ])
  }
}

extension Report.FocusArea {
  fileprivate var json: JSON {
    .object([
      "id": .text(id), "number": .text(number), "title": .text(title),
      "effectGoals": .list(effectGoals.map(JSON.text)), "counts": Counts(entries).json,
      "goals": .list(entries.map(\.summaryJSON)),
    ])
  }
}

extension Report.Entry {
  fileprivate var summaryJSON: JSON {
    .object([
      "id": .text(goal.id), "number": .text(number), "title": .text(goal.title),
      "centre": .filled(centre), "deadline": deadline, "ended": ended,
      "result": .text(answer.result.rawValue), "timeline": .text(answer.timeline.rawValue),
      "progress": .text("\(progress)"), "gaps": .list(gaps.map { .text($0.field.name) }),
    ])
  }

  /// One goal with all its texts and follow-ups.
  package var json: JSON {
    .object([
      "id": .text(goal.id), "number": .text(number), "title": .text(goal.title),
      "purpose": .filled(goal.purpose), "measuredBy": .filled(goal.measuredBy),
      "baseline": .filled(goal.baseline), "centre": .filled(centre),
      "chief": .filled(chief), "deadline": deadline,
      "ended": ended, "result": .text(answer.result.rawValue),
      "timeline": .text(answer.timeline.rawValue), "progress": .text("\(progress)"),
      "gaps": .list(gaps.map { .text($0.field.name) }),
      "followUps": .list(chapters.map(\.json)),
    ])
  }

  /// A goal and what it lacks.
  package var missingJSON: JSON {
    .object([
      "goal": .text(goal.id), "number": .text(number), "title": .text(goal.title),
      "centre": .filled(centre), "gaps": .list(gaps.map { .text($0.field.name) }),
    ])
  }

  /// In English a date is written as in the file.
  private var deadline: JSON { goal.deadline.map { .text($0.phrase(.en)) } ?? .null }
  private var ended: JSON { goal.end.map { .text($0.rawValue) } ?? .null }
}

extension Report.Chapter {
  fileprivate var json: JSON {
    .object([
      "round": round.json, "result": .text(answer.result.rawValue),
      "timeline": .text(answer.timeline.rawValue), "text": .filled(answer.text),
      "why": .filled(answer.why), "consequences": .filled(answer.consequences),
      "recovery": .filled(answer.recovery), "notThisRound": .filled(followUp.notThisRound),
      "by": .filled(followUp.by), "at": followUp.at.map { .text($0.text) } ?? .null,
      "review": .text(goal.review(in: round.id).name),
      "approval": followUp.approval.map(\.json) ?? .null,
      "corrections": .list(followUp.corrections.map(\.correctionJSON)),
    ])
  }
}

extension Approval {
  fileprivate var json: JSON {
    .object([
      "state": .text(state.rawValue), "by": .text(by), "at": at.map { .text($0.text) } ?? .null,
      "onBehalf": .filled(onBehalf), "remark": .filled(remark),
    ])
  }
}

extension Record {
  fileprivate var correctionJSON: JSON {
    .object([
      "field": .text(self[.field]), "was": .filled(self[.was]), "by": .text(self[.by]),
      "at": .text(self[.at]), "reason": .text(self[.reason]),
    ])
  }
}

extension Review {
  /// As other programs read it.
  fileprivate var name: String {
    switch self {
    case .nothing: "nothing"
    case .awaiting: "awaiting"
    case .approved: "approved"
    case .changed: "changed"
    case .returned: "returned"
    case .answeredAnew: "answeredAnew"
    }
  }
}

extension Round {
  fileprivate var json: JSON {
    .object([
      "id": .text(id), "name": .text(name), "state": .text(state.rawValue),
      "seal": .filled(seal?.whole ?? ""),
    ])
  }
}

extension Counts {
  fileprivate var json: JSON {
    .object([
      "goals": .number(goals), "answered": .number(answered), "missing": .number(missing),
      "unfinished": .number(unfinished), "result": statuses(.result),
      "timeline": statuses(.timeline),
    ])
  }

  private func statuses(_ axis: Axis) -> JSON {
    .object([
      "green": .number(tally[axis, .green]), "yellow": .number(tally[axis, .yellow]),
      "red": .number(tally[axis, .red]), "none": .number(tally[axis, .none]),
    ])
  }
}
