/// What a round would be closed over: goals that are missing, not approved, or sent back.
package struct Closing: Sendable {
  package enum Lack: CaseIterable, Sendable {
    case missing, unapproved, returned

    package func phrase(_ count: Int) -> Phrase {
      switch self {
      case .missing: Phrase(da: "\(count) mangler", en: "\(count) missing")
      case .unapproved: Phrase(da: "\(count) ikke godkendt", en: "\(count) not approved")
      case .returned: Phrase(da: "\(count) sendt tilbage", en: "\(count) returned")
      }
    }
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
    let reviewed = Set(plan.people.filter { $0.role == .chief }.flatMap(\.centres))
    entries = plan.goals.compactMap { goal in
      let centre = goal.centre
      if !goal.state(in: round.id).gaps.isEmpty {
        return Entry(goal: goal, centre: centre, lack: .missing)
      }
      let review = goal.review(in: round.id)
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
}
