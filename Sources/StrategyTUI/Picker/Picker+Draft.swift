import StrategyModel

/// What is written of a new plan is kept until that is made, and stands in its form again.
extension Picker {
  mutating func openForm() {
    let drafts = surroundings.drafts
    let left = drafts?.own ?? drafts?.found().last?.draft
    form = leftForm ?? left.flatMap(NewPlanForm.init) ?? NewPlanForm()
  }

  mutating func closeForm() {
    keepDraft(now: true)
    leftForm = form
    form = nil
  }

  /// Writes the draft when it is time.
  mutating func keepDraft(now isNow: Bool = false) {
    guard let drafts = surroundings.drafts, let edits = form?.edits else { return keeper.rest() }
    guard !edits.isEmpty else {
      drafts.removeOwn()
      return keeper.wrote(nil)
    }
    let uptime = surroundings.uptime()
    let draft = Draft(edits: edits, cursor: nil, at: surroundings.now())
    guard keeper.note(draft, at: uptime) || isNow else { return }
    do {
      try drafts.write(draft)
      keeper.wrote(draft)
      forgetLeft()
    } catch {
      keeper.postpone(at: uptime)
    }
  }

  /// The plan is made: nothing is left to be kept.
  mutating func forgetDraft() {
    surroundings.drafts?.removeOwn()
    forgetLeft()
    keeper.wrote(nil)
    form = nil
    leftForm = nil
  }

  /// Takes away what other processes left, once it is this one's.
  private func forgetLeft() {
    for found in surroundings.drafts?.found() ?? [] where !found.isOpenElsewhere {
      surroundings.drafts?.remove(found)
    }
  }
}
