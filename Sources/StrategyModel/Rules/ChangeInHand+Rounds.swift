extension ChangeInHand {
  /// A round is planned, opened, closed with a seal, and reopened with a reason (rules 2 and 4);
  /// a push may do several of these at once.
  func checkRound(_ id: String) throws(Refusal) {
    guard let new = after.round(id) else { return try checkRemoved(id) }
    let old = before.round(id)
    let was = old?.state ?? .planned
    let step = Refusal.roundStep(name: (old ?? new).name, from: was, to: new.state)
    guard new.reopened.starts(with: old?.reopened ?? []) else { throw step }
    let reopenings = new.reopened.dropFirst(old?.reopened.count ?? 0)
    guard reopenings.allSatisfy({ $0[.reason].saysSomething }) else {
      throw .reasonMissing(.reopening(round: new.name))
    }
    let isSame = new.closed == old?.closed && new.seal == old?.seal
    switch new.state {
    case .planned:
      let isAnswered = after.goals.contains { $0.followUp(in: id) != nil }
      guard was == .planned || was == .open && !isAnswered, isSame, reopenings.isEmpty else {
        throw step
      }
    case .open:
      let isBare = new.closed == nil && new.seal == nil
      guard was == .closed ? isBare && !reopenings.isEmpty : isBare || isSame else { throw step }
      let other = after.rounds.first { $0.state == .open && $0.id != id }
      if was != .open, let other { throw .anotherOpen(other.name) }
    case .closed where was == .closed && reopenings.isEmpty:
      let isSealed = old?.sealState == .holds && new.sealState == .holds
      guard new.closed == old?.closed, isSealed || new.seal == old?.seal else { throw step }
    case .closed:
      guard let closed = new.closed, closed.signature != nil, new.seal != nil else { throw step }
      let lacking = Closing(of: new).phrase
      guard new.sealState == .holds else {
        throw .answeredMeanwhile(round: new.name, lacking)
      }
      if let why = lacking, !closed[.reason].saysSomething {
        throw .reasonMissing(.closing(round: new.name, why))
      }
    }
  }

  private func checkRemoved(_ id: String) throws(Refusal) {
    guard let old = before.round(id) else { return }
    let goals = after.goals.filter { $0.followUp(in: id) != nil }.map(\.number)
    guard goals.isEmpty else { throw .referredTo(old.name, by: goals) }
    guard old.state != .closed else {
      throw .roundStep(name: old.name, from: .closed, to: .planned)
    }
  }

  /// An answer changes while its round is open, or with a reason where it is closed (rule 2); what
  /// is approved is whole (rule 1), and what is said on behalf of others is explained.
  func checkFollowUp(of goal: String, in id: String) throws(Refusal) {
    guard let round = after.round(id) ?? before.round(id), after.goal(goal) != nil else { return }
    let old = before.goal(goal)?.followUp(in: id)
    let new = after.goal(goal)?.followUp(in: id)
    let number = after.label(of: .goal(goal))
    if isSealed(id) {
      try checkCorrection(from: old, to: new, goal: number, round: round)
    } else if round.state == .planned, before.round(id)?.state != .open {
      throw .roundNotOpen(name: round.name, .planned)
    } else if !(new?.corrections ?? []).starts(with: old?.corrections ?? []) {
      throw .reasonMissing(.correction(goal: number))
    }
    guard let new, let approval = new.approval, approval != old?.approval else { return }
    if approval.state == .approved, approval.of == new.checksum {
      let gaps = after.goal(goal)?.state(in: id).gaps ?? []
      guard gaps.isEmpty else { throw .notApprovable(goal: number, gaps) }
    }
    guard !approval.remark.saysSomething else { return }
    if approval.state == .returned { throw .reasonMissing(.returning(goal: number)) }
    if !approval.onBehalf.isEmpty { throw .reasonMissing(.approvingOnBehalf(goal: number)) }
  }

  private func checkCorrection(
    from old: FollowUp?, to new: FollowUp?, goal: String, round: Round
  ) throws(Refusal) {
    guard old?.approval == new?.approval, old?.corrections ?? [] != new?.corrections ?? [] else {
      throw .roundNotOpen(name: round.name, .closed)
    }
    if FollowUp.corrects(old, to: new) || FollowUp.corrects(new, to: old) { return }
    throw .reasonMissing(.correction(goal: goal))
  }
}

extension FollowUp {
  /// What may be corrected in a closed round.
  package static let correctable = Answer.fields + [.notThisRound]

  func written(_ field: Field) -> String { plan.text(field, of: index) }

  /// Whether one state of an answer follows from another by corrections that are kept with it, each
  /// with what the field was and a reason: taken back one by one, they lead to the old state.
  fileprivate static func corrects(_ old: FollowUp?, to new: FollowUp?) -> Bool {
    let (before, after) = (old?.corrections ?? [], new?.corrections ?? [])
    guard after.starts(with: before) else { return false }
    var values = correctable.map { new?.written($0) ?? "" }
    for correction in after.dropFirst(before.count).reversed() {
      guard correction[.reason].saysSomething,
        let place = correctable.firstIndex(where: { $0.name == correction[.field] })
      else { return false }
      values[place] = correction[.was]
    }
    return values == correctable.map { old?.written($0) ?? "" }
  }
}

extension Round {
  /// Who closed the round, when, and why with gaps; nil while it is not closed.
  package var closed: Record? { plan.record(.closed, of: index) }
  /// Who reopened it, when and why, the first time first.
  package var reopened: [Record] { plan.records(.reopened, of: index) }
}
