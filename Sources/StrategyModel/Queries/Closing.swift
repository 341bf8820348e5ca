/// What a round would be closed over: goals that are missing, not approved, or sent back.
package struct Closing: Sendable {
  package enum Lack: CaseIterable, Sendable {
    case missing, unapproved, returned

    package var word: Phrase {
      switch self {
      case .missing: Phrase(da: "mangler", en: "missing")
      case .unapproved: Phrase(da: "ikke godkendt", en: "not approved")
      case .returned: Approval.State.returned.word
      }
    }

    package func phrase(_ count: Int) -> Phrase { Phrase(verbatim: "\(count) ") + word }
  }

  package struct Entry: Sendable {
    package let goal: Goal
    package let centre: String
    package let lack: Lack
  }

  /// In the order of the plan.
  package let entries: [Entry]

  /// A centre without a chief among the people approves nothing, and nothing is awaited from it.
  package init(of round: Round) {
    let plan = round.plan
    let reviewed = plan.reviewedCentres
    entries = plan.goals.compactMap { goal in
      let centre = goal.centre
      let state = goal.state(in: round.id)
      if !state.gaps.isEmpty { return Entry(goal: goal, centre: centre, lack: .missing) }
      let review = state.review
      if review.isReturned { return Entry(goal: goal, centre: centre, lack: .returned) }
      guard review.isAwaited, reviewed.contains(centre) else { return nil }
      return Entry(goal: goal, centre: centre, lack: .unapproved)
    }
  }

  package func count(_ lack: Lack) -> Int { entries.count { $0.lack == lack } }

  /// "2 mangler, 1 ikke godkendt"; nil where nothing is lacking.
  package var phrase: Phrase? {
    let parts = Lack.allCases.filter { count($0) > 0 }.map { $0.phrase(count($0)) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What is lacking, by centre: its name, `ABC / Bo Chef`, and its goals.
  package var groups: [(name: Phrase, entries: [Entry])] {
    guard let plan = entries.first?.goal.plan else { return [] }
    let groups = Dictionary(grouping: entries, by: \.centre)
    return plan.inOrder(centres: groups.keys).map { code in
      let name = plan.centreAndChief(code)
      return (name.isEmpty ? .withoutCentre : Phrase(verbatim: name), groups[code, default: []])
    }
  }

  /// What is lacking, a centre a line: `ABC / Bo Chef: 4.1.1 mangler, 4.1.3 ikke godkendt`.
  package var lines: [Phrase] {
    groups.map { name, entries in
      let goals = entries.map { Phrase(verbatim: "\($0.goal.number) ") + $0.lack.word }
      return name + Phrase(verbatim: ": ") + goals.joined(separator: ", ")
    }
  }
}
