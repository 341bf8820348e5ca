/// What a change does, as rights see it (rule 3).
package enum Deed: CaseIterable, Sendable {
  /// Gives an answer in the open round, or says that a goal is not followed up in it.
  case answer
  /// Approves an answer or sends it back, in one's own name.
  case approve
  /// Records what a chief said.
  case approveOnBehalf
  /// Mends an answer in a closed round.
  case correct
  /// Adds, opens, closes or reopens a round.
  case keepRounds
  /// Changes what the plan is made of: head, themes, focus areas, goals, centres, scale.
  case keepPlan
  /// Changes who may do what.
  case keepPeople

  /// How far a right goes.
  package enum Reach: Sendable {
    case none
    /// The goals of one's own centres.
    case own
    case all
  }

  /// The one table of rights.
  package func reach(of role: Role) -> Reach {
    switch (role, self) {
    case (.caseworker, .approve): .none
    case (.caseworker, _): .all
    case (.chief, .answer), (.chief, .approve): .own
    case (.chief, _): .none
    case (.reader, _): .none
    }
  }

  /// What it is, as the object of a sentence.
  package var words: Phrase {
    switch self {
    case .answer: Phrase(da: "besvare mål", en: "answer goals")
    case .approve:
      Phrase(da: "godkende svar eller sende dem tilbage", en: "approve answers or send them back")
    case .approveOnBehalf:
      Phrase(da: "godkende på en chefs vegne", en: "approve on a chief's behalf")
    case .correct: Phrase(da: "rette i lukkede runder", en: "correct closed rounds")
    case .keepRounds: Phrase(da: "åbne og lukke runder", en: "open and close rounds")
    case .keepPlan: Phrase(da: "ændre planen", en: "change the plan")
    case .keepPeople: Phrase(da: "ændre personer", en: "change people")
    }
  }
}

extension Standing {
  /// Why a deed is not this account's to do; nil where it is.
  ///
  /// - Parameters:
  ///   - deed: what is to be done.
  ///   - centre: the code of the goal's centre; nil where the deed is about no goal.
  /// - Returns: which right is missing.
  package func refusal(of deed: Deed, centre: String? = nil) -> Refusal? {
    switch deed.reach(of: role) {
    case .all: nil
    case .own where centre.map(centres.contains) ?? true: nil
    case .own: .notOwnCentre(deed, centre: centre ?? "", role)
    case .none: stranger.map { .stranger(login, $0, mender: mender) } ?? .notAllowed(deed, role)
    }
  }
}
