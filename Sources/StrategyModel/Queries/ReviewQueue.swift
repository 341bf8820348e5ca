/// The answers of some centres in a round, for whoever reviews them.
package struct ReviewQueue: Sendable {
  package enum Part: CaseIterable, Sendable {
    /// Answered, and not as in the last closed round.
    case changed
    case unchanged
    /// Not answered, or not wholly.
    case unready
  }

  /// The goals of each part in the order of the outline.
  private var lines: [Part: [Outline.Line]] = [:]

  /// - Parameters:
  ///   - outline: the goals in the round.
  ///   - centres: the codes of the centres whose goals are meant.
  ///   - round: in which they are answered.
  package init(_ outline: Outline, centres: Set<String>, in round: Round) {
    for line in outline.lines where centres.contains(line.centre) {
      if let part = Part(line, round) { lines[part, default: []].append(line) }
    }
  }

  package subscript(part: Part) -> [Outline.Line] { lines[part, default: []] }

  package var isEmpty: Bool { lines.isEmpty }
}

extension ReviewQueue.Part {
  /// Nil of a goal that is not to be answered.
  fileprivate init?(_ line: Outline.Line, _ round: Round) {
    if !line.gaps.isEmpty {
      self = .unready
    } else if line.review == .nothing {
      return nil
    } else {
      self = line.goal.repeatsLastAnswer(in: round) ? .unchanged : .changed
    }
  }
}

extension Standing {
  /// What saying yes or no to an answer is, done by this account.
  package var reviewing: Deed { role == .caseworker ? .approveOnBehalf : .approve }

  /// The codes of the centres whose answers the account reviews: a chief's own; a caseworker
  /// records for all that have a chief.
  package func reviewedCentres(in plan: Plan) -> Set<String> {
    switch role {
    case .caseworker: plan.reviewedCentres
    case .chief: centres
    case .reader: []
    }
  }
}

extension Plan {
  /// The codes of the centres that have a chief among the people: from the others no approval is
  /// awaited.
  package var reviewedCentres: Set<String> {
    Set(people.filter { $0.role == .chief }.flatMap(\.centres))
  }
}
