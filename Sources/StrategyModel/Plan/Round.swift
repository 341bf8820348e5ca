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

  let plan: Plan
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

  /// The closed round before this one, in the order of the plan.
  package var previous: Round? {
    plan.rounds.last { $0.index < index && $0.state == .closed }
  }
}
