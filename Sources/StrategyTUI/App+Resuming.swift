import StrategyModel

/// Going on with what a draft left.
extension App {
  /// Opens the form and the question as the draft left them.
  ///
  /// The draft is this process's from now on. Where something cannot be opened any more, the message
  /// says why, and the draft stays.
  mutating func resume(_ found: DraftFolder.Found) {
    let draft = found.draft
    if let target = draft.edits.first?.target { reveal(target) }
    guard resumeForm(draft) ?? resumeReason(draft) else { return }
    if keepDraft(now: true), !found.isOpenElsewhere { surroundings.drafts?.remove(found) }
  }

  /// Opens the form, with the question over it that was being answered; returns whether all that was
  /// typed stands there, nil where there was no form.
  private mutating func resumeForm(_ draft: Draft) -> Bool? {
    if let screen = SuccessorScreen(resuming: draft) {
      open(screen)
    } else if var screen = FollowUpScreen(resuming: draft, in: context.plan) {
      let isCorrecting = screen.correction != nil
      // A reason that is still being typed lets nothing be corrected yet.
      if draft.isInReason { screen.correction = nil }
      open(screen)
      guard draft.isInReason else { return true }
      guard isCorrecting else { return resumeReason(draft) }
      open(screen.askingToCorrect { .closeThen(.open($0)) }, with: draft)
    } else if var screen = FieldsScreen(resuming: draft, context) {
      open(screen)
      if draft.isInReason { perform(screen.finish(isLeaving: false, &context)) }
    } else {
      return nil
    }
    return true
  }

  /// Asks again for a reason, where what it is about can still be done.
  private mutating func resumeReason(_ draft: Draft) -> Bool {
    guard let target = draft.reasons.last?.target else { return false }
    let isRemark = target.isField(.remark) || target.isField(.onBehalf)
    let question = context.question(for: target, draft.reasons)
    guard let prompt = question.prompt, question.refusal == nil else {
      context.message = (question.refusal ?? .notAskedNow) + .draftStays
      return false
    }
    if isRemark {
      perform(.review)
      reveal(target)
    }
    open(prompt, with: draft)
    return true
  }

  private mutating func open(_ prompt: PromptScreen, with draft: Draft) {
    var prompt = prompt
    if case .text(let text)? = draft.reasons.last?.new {
      prompt.resume(text, at: draft.isInReason ? draft.cursor?.offset : nil)
    }
    open(prompt)
  }
}

extension Context {
  /// The question whose answer a field is to keep; or why it cannot be asked now.
  fileprivate func question(
    for target: Target, _ edits: [Edit]
  ) -> (prompt: PromptScreen?, refusal: Phrase?) {
    switch target {
    case .field(.closed, .round(let id)):
      let round = plan.round(id)
      return (round.map(whyClosed), refusal(of: .close, round))
    case .field(.reopened, .round(let id)):
      let round = plan.round(id)
      return (round.map(whyReopened), refusal(of: .reopen, round))
    case .field(.notThisRound, .followUp(let id, let round)):
      guard let goal = plan.goal(id), let shown = self.round, shown.id == round else {
        return (nil, nil)
      }
      return (whyLeftOut(goal, shown), notThisRoundRefusal(goal))
    case .field(.remark, _):
      let line = lines(of: edits).first
      return (
        line.map(whyReturned),
        refusal(of: standing.reviewing, centre: line?.centre) ?? roundNotOpen
      )
    case .field(.onBehalf, _):
      let lines = lines(of: edits).filter { !$0.review.isApproved }
      return (
        lines.isEmpty ? nil : howApproved(lines), refusal(of: .approveOnBehalf) ?? roundNotOpen
      )
    default: return (nil, nil)
    }
  }

  /// The answers that edits are about, where they can be reviewed.
  private func lines(of edits: [Edit]) -> [Outline.Line] {
    edits.compactMap { edit in
      guard case .followUp(let goal, let round) = edit.target.node, round == self.round?.id else {
        return nil
      }
      return whole.lines.first { $0.id == goal && $0.gaps.isEmpty }
    }
  }
}

extension Phrase {
  fileprivate static let notAskedNow = Phrase(
    da: "Det, teksten handler om, kan ikke gøres nu.",
    en: "What the text is about cannot be done now.")
  fileprivate static let draftStays = Phrase(
    da: " Kladden bliver liggende.", en: " The draft stays.")
}
