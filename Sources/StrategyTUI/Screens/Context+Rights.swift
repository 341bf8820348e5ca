import StrategyModel

/// What the account may not do, and why.
extension Context {
  /// Why something cannot be done by this account, to a goal of a centre where one is meant.
  func refusal(of deed: Deed, centre: String? = nil) -> Phrase? {
    readOnly ?? standing.refusal(of: deed, centre: centre)?.phrase
  }

  /// Why no answer can be given now to a goal of a centre; nil while the round is open and the
  /// account may.
  func answersRefused(centre: String? = nil) -> Phrase? {
    refusal(of: .answer, centre: centre) ?? digitsRefused
  }

  /// Why what a target holds cannot be changed by this account.
  func refusal(of target: Target) -> Phrase? {
    switch target.node {
    case .followUp(let goal, _):
      let centre = plan.goal(goal)?.centre ?? ""
      let isApproval = target == .field(.approval, of: target.node)
      return refusal(of: isApproval ? standing.reviewing : .answer, centre: centre)
    case .round: return refusal(of: .keepRounds)
    case .person: return refusal(of: .keepPeople)
    case .plan, .centre, .theme, .focusArea, .goal: return refusal(of: .keepPlan)
    }
  }

  /// Why what stood before an edit cannot be brought back by this account: an approval can only by
  /// who gave it, or whose own stands in its place.
  func refusal(ofRestoring edit: Edit) -> Phrase? {
    if let refusal = refusal(of: edit.target) { return refusal }
    guard case .field(.approval, .followUp(let goal, let round)) = edit.target,
      let approval = edit.old.record.flatMap(Approval.init), approval.by != standing.login
    else { return nil }
    let now = plan.goal(goal)?.followUp(in: round)?.approval
    guard approval != now, now?.by != standing.login else { return nil }
    return Refusal.inAnothersName(
      goal: plan.label(of: .goal(goal)), name: plan.name(ofLogin: approval.by)
    ).phrase
  }

  /// Why a conflict cannot be settled by this account.
  func refusal(ofSettling conflict: Conflict) -> Phrase? {
    guard case .followUp? = conflict.target?.node, let target = conflict.target else {
      return refusal(of: .keepPlan)
    }
    return refusal(of: .node(target.node))
  }

  /// Why there are no answers for this account to approve; nil where there may be.
  var reviewRefused: Phrase? {
    if let refusal = standing.refusal(of: standing.reviewing) { return refusal.phrase }
    guard !reviewedCentres.isEmpty else {
      return standing.role == .chief ? .noOwnCentre : .noChiefs
    }
    return roundNotOpen
  }

  /// What the account is, where the plan says who may do what or the file cannot be written.
  var role: Role? {
    if readOnly != nil { return .reader }
    return hasPeople ? standing.role : nil
  }

  /// The filter that a chief starts with: the goals of their own centres.
  var ownCentres: Filter {
    guard standing.role == .chief else { return Filter() }
    return Filter(plan.inOrder(centres: standing.centres).map { .centre($0) })
  }

  /// What there is to do before all else: answers that await a chief, or that came back.
  var waiting: Phrase? {
    switch standing.role {
    case .chief: awaiting > 0 ? .awaiting(awaiting) : nil
    case .caseworker: returned > 0 ? .returned(returned) : nil
    case .reader: nil
    }
  }
}

extension Role {
  /// As short as the corner of a narrow window.
  var short: Phrase {
    switch self {
    case .caseworker: Phrase(da: "sagsbeh.", en: "casew.")
    case .chief, .reader: word
    }
  }
}

extension Phrase {
  fileprivate static let noChiefs = Phrase(
    da: "Ingen i planen er centerchef, så der er intet at godkende.",
    en: "Nobody in the plan is a chief, so there is nothing to approve.")
  fileprivate static let noOwnCentre = Phrase(
    da: "Du er ikke chef for et center i planen; en sagsbehandler kan give dig et.",
    en: "You head no centre in the plan; a caseworker can give you one.")
  fileprivate static func awaiting(_ count: Int) -> Phrase {
    Phrase(
      da: "\(count) svar afventer din godkendelse.",
      en: "\(count) \(count == 1 ? "answer awaits" : "answers await") your approval.")
  }
  fileprivate static func returned(_ count: Int) -> Phrase {
    Phrase(
      da: "\(count) svar er sendt tilbage (M viser \(count == 1 ? "det" : "dem") øverst).",
      en: "\(count) \(count == 1 ? "answer was" : "answers were") sent back "
        + "(M shows \(count == 1 ? "it" : "them") first).")
  }
}
