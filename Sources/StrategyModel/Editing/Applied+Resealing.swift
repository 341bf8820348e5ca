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
    let sealed = try plan.applying(plan.sealing(whatHeldIn: [before]))
    return Applied(
      plan: sealed.plan, done: done + sealed.done, refused: refused + sealed.refused)
  }
}

extension Plan {
  /// The edits that seal anew the closed rounds whose seals are broken and held in other plans.
  func sealing(whatHeldIn plans: [Plan]) -> [Edit] {
    rounds.compactMap { round in
      guard case .broken = round.sealState,
        plans.allSatisfy({ $0.round(round.id)?.sealState == .holds })
      else { return nil }
      return set(.seal, of: .round(round.id), to: Seal(of: round.id, in: self).text)
    }
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
