/// A named follow-up of the plan; at most one is open.
package struct Round: Sendable {
  package enum State: String, CaseIterable, Sendable {
    case planned, open, closed

    package var word: Phrase {
      switch self {
      case .planned: Phrase(da: "planlagt", en: "planned")
      case .open: Phrase(da: "åben", en: "open")
      case .closed: Phrase(da: "lukket", en: "closed")
      }
    }
  }

  package let plan: Plan
  let index: Int

  package var id: String { plan.text(.id, of: index) }
  /// What people call it; its id where it has no name.
  package var name: String {
    let name = plan.text(.name, of: index)
    return name.isEmpty ? id : name
  }
  package var due: Day? { Day(plan.text(.due, of: index)) }
  /// A round with an unknown state is only planned: it can neither be answered nor shown.
  package var state: State { State(rawValue: plan.text(.state, of: index)) ?? .planned }

  /// The round that many places further on in the plan; nil where there is none.
  package func neighbour(_ places: Int) -> Round? {
    let rounds = plan.rounds
    guard let place = rounds.firstIndex(where: { $0.index == index }) else { return nil }
    return rounds.indices.contains(place + places) ? rounds[place + places] : nil
  }

  /// What is left of the time until the due date: "12 dage tilbage"; nil where the round is not
  /// open or has no due date.
  package func timeLeft(on today: Day) -> Phrase? {
    guard state == .open, let due else { return nil }
    let days = today.days(to: due)
    let count = abs(days)
    let (da, en) = count == 1 ? ("dag", "day") : ("dage", "days")
    if days == 0 { return Phrase(da: "frist i dag", en: "due today") }
    return days > 0
      ? Phrase(da: "\(count) \(da) tilbage", en: "\(count) \(en) left")
      : Phrase(da: "\(count) \(da) over fristen", en: "\(count) \(en) overdue")
  }

  /// The closed round before this one, in the order of the plan.
  package var previous: Round? {
    plan.rounds.last { $0.index < index && $0.state == .closed }
  }
}
