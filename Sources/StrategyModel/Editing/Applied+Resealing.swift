extension Applied {
  /// Seals closed rounds anew that were as they had been sealed and are not any more.
  ///
  /// The change is the program's own, and told in the history. A seal that was broken before stays
  /// broken.
  ///
  /// - Parameter before: the plan to which the edits were applied.
  /// - Returns: what was applied, with the seals.
  /// - Throws: as `applying`.
  func resealing(what before: Plan) throws(PlanError) -> Applied {
    guard done.contains(where: { $0.touchesSeals }) else { return self }
    let seals = before.rounds.compactMap { round -> Edit? in
      guard round.sealState == .holds, let now = plan.round(round.id),
        case .broken = now.sealState
      else { return nil }
      let target = Target.field(.seal, of: .round(round.id))
      return Edit(
        target, from: plan.value(of: target), to: .text(Seal(of: round.id, in: plan).text))
    }
    guard !seals.isEmpty else { return self }
    let sealed = try plan.applying(seals)
    return Applied(
      plan: sealed.plan, done: done + sealed.done, refused: refused + sealed.refused)
  }
}

extension Edit {
  /// Whether it may change what a seal is over: answers, titles and centres.
  ///
  /// An answer in a closed round changes with a correction only.
  var touchesSeals: Bool {
    switch target {
    case .field(.corrections, .followUp): true
    case .field(.title, .goal), .field(.centre, .goal): true
    case .node(let node): [.theme, .focusArea, .goal, .followUp].contains(node.kind)
    case .field, .key: false
    }
  }
}
