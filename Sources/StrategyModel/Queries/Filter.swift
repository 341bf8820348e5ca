/// Which goals are shown, and in which order.
package struct Filter: Equatable, Sendable {
  /// What a goal has to be: of each kind that is chosen, one criterion has to hold.
  package enum Criterion: Hashable, Sendable {
    /// A centre by its code; an empty one means the goals that no centre answers for.
    case centre(String)
    /// Who heads the goal's centre, by name.
    case chief(String)
    /// The status on either axis.
    case status(Status)
    /// Not answered, or not wholly.
    case missing
    case unfinished
    /// Answered, and not as in the last closed round.
    case changed
    /// Sent back by the chief.
    case returned
  }

  package enum Order: CaseIterable, Sendable {
    case plan
    /// The worst status of both axes first; what is not assessed comes before green.
    case status
    case centre
    /// The earliest first, goals without one last.
    case deadline
  }

  /// In the order in which they were chosen.
  package private(set) var criteria: [Criterion]
  package var order: Order

  package init(_ criteria: [Criterion] = [], order: Order = .plan) {
    self.criteria = criteria
    self.order = order
  }

  /// Whether all goals are shown as they stand in the plan.
  package var isEmpty: Bool { criteria.isEmpty && order == .plan }

  /// Adds a criterion, or takes it away where it is there.
  package mutating func toggle(_ criterion: Criterion) {
    if let place = criteria.firstIndex(of: criterion) {
      criteria.remove(at: place)
    } else {
      criteria.append(criterion)
    }
  }

  /// Takes the last of the chips away: the order, else the last criterion.
  package mutating func removeLast() {
    if order != .plan {
      order = .plan
    } else if !criteria.isEmpty {
      criteria.removeLast()
    }
  }

  /// The criteria of each kind, the kinds in the order in which they were chosen.
  var kinds: [[Criterion]] {
    var kinds: [[Criterion]] = []
    for criterion in criteria {
      if let kind = kinds.firstIndex(where: { $0[0].isSameKind(as: criterion) }) {
        kinds[kind].append(criterion)
      } else {
        kinds.append([criterion])
      }
    }
    return kinds
  }
}

extension Filter.Criterion {
  fileprivate func isSameKind(as other: Self) -> Bool {
    switch (self, other) {
    case (.centre, .centre), (.chief, .chief), (.status, .status): true
    default: self == other
    }
  }
}
