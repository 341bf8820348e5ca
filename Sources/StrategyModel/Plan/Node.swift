/// What a plan is made of.
///
/// Every node but the plan itself is found by an identifying key.
package enum Kind: UInt8, CaseIterable, Sendable {
  case plan, round, centre, person, theme, focusArea, goal, followUp

  /// The key that tells two nodes of one kind apart.
  package var identifyingKey: Field {
    switch self {
    case .plan, .round, .theme, .focusArea, .goal: .id
    case .centre: .code
    case .person: .login
    case .followUp: .round
    }
  }

  /// The list in which a parent keeps its nodes of this kind; nil for the plan.
  package var list: Field? {
    switch self {
    case .plan: nil
    case .round: .rounds
    case .centre: .centres
    case .person: .people
    case .theme: .themes
    case .focusArea: .focusAreas
    case .goal: .goals
    case .followUp: .followUps
    }
  }
}

/// A node of a plan by its identity, which stays the same wherever the node is moved.
///
/// Ids that look the same are the same: a composed and a decomposed letter are one here, unlike in
/// the values of fields.
package enum Node: Hashable, Sendable {
  case plan
  case round(String)
  case centre(code: String)
  case person(login: String)
  case theme(String)
  case focusArea(String)
  case goal(String)
  /// A goal's answer in a round, both by their ids.
  case followUp(goal: String, round: String)

  package var kind: Kind {
    switch self {
    case .plan: .plan
    case .round: .round
    case .centre: .centre
    case .person: .person
    case .theme: .theme
    case .focusArea: .focusArea
    case .goal: .goal
    case .followUp: .followUp
    }
  }

  /// The value of the identifying key; of a follow-up its round, of the plan nothing.
  package var id: String {
    switch self {
    case .plan: ""
    case .round(let id), .theme(let id), .focusArea(let id), .goal(let id): id
    case .centre(let code): code
    case .person(let login): login
    case .followUp(_, let round): round
    }
  }

  /// The node of a kind with an id; nil for a follow-up whose parent is no goal.
  init?(_ kind: Kind, id: String, parent: Node) {
    switch kind {
    case .plan: self = .plan
    case .round: self = .round(id)
    case .centre: self = .centre(code: id)
    case .person: self = .person(login: id)
    case .theme: self = .theme(id)
    case .focusArea: self = .focusArea(id)
    case .goal: self = .goal(id)
    case .followUp:
      guard case .goal(let goal) = parent else { return nil }
      self = .followUp(goal: goal, round: id)
    }
  }
}
