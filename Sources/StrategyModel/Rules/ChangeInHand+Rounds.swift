extension ChangeInHand {
  /// A round is planned, opened, closed with a seal, and reopened with a reason (rules 2 and 4).
  func checkRound(_ id: String) throws(Refusal) {
    guard let new = after.round(id) else { return try checkRemoved(id) }
    guard let old = before.round(id) else {
      if new.state == .closed { throw .roundStep(name: new.name, from: .planned, to: .closed) }
      return
    }
    let step = Refusal.roundStep(name: old.name, from: old.state, to: new.state)
    let (reopened, was) = (new.reopened, old.reopened)
    switch (old.state, new.state) {
    case (.open, .closed):
      guard let closed = new.closed, closed.signature != nil, reopened == was,
        new.sealState == .holds
      else { throw step }
      if let why = Closing(of: old).phrase, !closed[.reason].saysSomething {
        throw .reasonMissing(.closing(round: old.name, why))
      }
    case (.closed, .open):
      guard reopened.count == was.count + 1, Array(reopened.dropLast()) == was,
        let reopening = reopened.last, new.closed == nil, new.seal == nil
      else { throw step }
      if !reopening[.reason].saysSomething { throw .reasonMissing(.reopening(round: old.name)) }
    case (.planned, .open), (.open, .planned):
      let isUnanswered = !after.goals.contains { $0.followUp(in: id) != nil }
      guard reopened == was, new.closed == old.closed, new.seal == old.seal,
        new.state == .open || isUnanswered
      else { throw step }
    case (.planned, .planned), (.open, .open), (.closed, .closed):
      let isSealed = old.seal == new.seal || old.sealState == .holds && new.sealState == .holds
      guard reopened == was, new.closed == old.closed, isSealed else { throw step }
    case (.planned, .closed), (.closed, .planned): throw step
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
  func checkFollowUp(of goal: String, in round: String) throws(Refusal) {
    guard let state = before.round(round) ?? after.round(round) else { return }
    let old = before.goal(goal)?.followUp(in: round)
    let new = after.goal(goal)?.followUp(in: round)
    let number = after.label(of: .goal(goal))
    if state.state == .closed, before.round(round) != nil {
      try checkCorrection(from: old, to: new, goal: number, round: state)
    } else if state.state != .open {
      throw .roundNotOpen(name: state.name, state.state)
    }
    guard let approval = new?.approval, approval != old?.approval, approval.of == new?.checksum,
      let whole = after.goal(goal)
    else { return }
    if approval.state == .approved {
      let gaps = whole.state(in: round).gaps
      guard gaps.isEmpty else { throw .notApprovable(goal: number, gaps) }
    }
    guard !approval.remark.saysSomething else { return }
    if approval.state == .returned { throw .reasonMissing(.returning(goal: number)) }
    if !approval.onBehalf.isEmpty { throw .reasonMissing(.approvingOnBehalf(goal: number)) }
  }

  private func checkCorrection(
    from old: FollowUp?, to new: FollowUp?, goal: String, round: Round
  ) throws(Refusal) {
    guard old?.approval == new?.approval else { throw .roundNotOpen(name: round.name, round.state) }
    let (before, after) = (old?.corrections ?? [], new?.corrections ?? [])
    guard before != after else { throw .roundNotOpen(name: round.name, round.state) }
    if FollowUp.corrects(old, to: new) || FollowUp.corrects(new, to: old) { return }
    throw .reasonMissing(.correction(goal: goal))
  }
}

extension FollowUp {
  /// What may be corrected in a closed round.
  static let correctable = Answer.fields + [.notThisRound]

  func written(_ field: Field) -> String { plan.text(field, of: index) }

  /// Whether one state of an answer follows from another by corrections that are kept with it,
  /// each field that differs once, with what it was and a reason.
  fileprivate static func corrects(_ old: FollowUp?, to new: FollowUp?) -> Bool {
    let (before, after) = (old?.corrections ?? [], new?.corrections ?? [])
    guard after.count > before.count, Array(after.prefix(before.count)) == before else {
      return false
    }
    let changed = correctable.filter { old?.written($0) ?? "" != new?.written($0) ?? "" }
    let told = after.dropFirst(before.count)
    return Set(told.map { $0[.field] }) == Set(changed.map(\.name)) && told.count == changed.count
      && told.allSatisfy { record in
        let field = Field(name: record[.field].utf8)
        return record[.reason].saysSomething
          && field.map { old?.written($0) ?? "" == record[.was] } ?? false
      }
  }
}

extension Round {
  /// Who closed the round, when, and why with gaps; nil while it is not closed.
  package var closed: Record? { plan.record(.closed, of: index) }
  /// Who reopened it, when and why, the first time first.
  package var reopened: [Record] { plan.records(.reopened, of: index) }
}
