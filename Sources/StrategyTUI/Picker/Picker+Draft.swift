import StrategyModel

/// What is written of a new plan is kept until that is made, and stands in its form again.
extension Picker {
  mutating func openForm() {
    form = leftForm ?? draftForm() ?? NewPlanForm()
  }

  /// What stands in a draft of a new plan, this process's own or another's; nil where there is none.
  mutating func draftForm() -> NewPlanForm? {
    surroundings.drafts?.own.flatMap(NewPlanForm.init) ?? found()
  }

  /// What another process left last, else what one still has; nil where none has written anything.
  private mutating func found() -> NewPlanForm? {
    let all = surroundings.drafts?.found() ?? []
    guard let found = all.last(where: { !$0.isOpenElsewhere }) ?? all.last,
      let form = NewPlanForm(found.draft)
    else { return nil }
    leftDraft = found.isOpenElsewhere ? nil : found
    return form
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

  /// Takes away what another process left, once it is this one's.
  private mutating func forgetLeft() {
    if let leftDraft { surroundings.drafts?.remove(leftDraft) }
    leftDraft = nil
  }
}
