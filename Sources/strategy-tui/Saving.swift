import StrategyModel

extension PlanCommand {
  /// Saves what a command does, and writes what changed.
  ///
  /// - Parameters:
  ///   - edits: what is to be done.
  ///   - store: where.
  ///   - console: on which it is told.
  ///   - finishing: whether the answers that change are to be whole.
  ///   - signature: who does it, and when.
  ///   - place: what it is done to, as people call it.
  ///   - happening: what is done, where the edits do not tell it best.
  ///   - remarks: what else is to be said on standard error once it is done.
  /// - Returns: how the command ends.
  /// - Throws: why nothing was saved.
  func save(
    _ edits: [Edit], in store: inout PlanStore, _ console: Console, finishing: Bool = false,
    as signature: Signature = Account.signature, place: String, happening: Phrase? = nil,
    remarks: [Phrase] = []
  ) throws(Failure) -> ExitStatus {
    let before = store.plan
    let commit = try console.orFail(.saving) { work throws(StoreError) in
      try store.commit(edits, finishing: finishing, signature: signature, for: work)
    }
    let label = Phrase(verbatim: "\(place): ")
    let told =
      commit.edits.isEmpty
      ? label + Phrase(da: "intet at ændre", en: "nothing to change")
      : happening.map { label + $0 } ?? store.plan.summary(of: commit.edits, since: before)
    try console.write([told(console.language)])
    let renumbered = [store.plan.renumbering(since: before)].compactMap(\.self)
    for remark in remarks + renumbered + commit.remarks { console.say(remark) }
    return commit.isConfirmed ? .done : .interrupted
  }
}
