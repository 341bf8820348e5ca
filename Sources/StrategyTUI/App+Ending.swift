import StrategyModel

/// Leaving the plan: what stands in open forms is saved before, or kept as a draft.
extension App {
  /// Ends the program as the user wants it: not before what stands in a form is safe.
  ///
  /// - Parameter signal: what the program ends by; 0 for none.
  mutating func quit(as signal: Int32 = 0) {
    while screens.last is QuestionScreen { screens.removeLast() }
    if leaveForms() {
      forgetDraft()
      ended = .program(signal: signal)
    } else if isTooSmall {
      if parkDraft() { ended = .program(signal: signal) }
    } else if let reason = context.message {
      context.message = nil
      let whatThen: Phrase = context.keepsDrafts ? .quitWithDraft : .quitWithout
      open(
        QuestionScreen(
          reason + whatThen, choices: [(.stay, .none), (.quit, .quitWithDraft)],
          context.language))
    }
  }

  /// Lets another plan be chosen; there is no form open then.
  mutating func leave(for start: Picker.Start) {
    forgetDraft()
    ended = .another(start)
  }

  /// Ends the program as it is told from outside.
  mutating func end(by signal: Int32) {
    if leaveForms() { forgetDraft() } else { _ = keepDraft(now: true) }
    ended = .program(signal: signal)
  }

  /// Saves what stands in open forms, as Esc does; returns whether nothing is left unsaved.
  private mutating func leaveForms() -> Bool {
    for screen in screens.reversed() {
      switch screen.leave(context) {
      case .change(let edits, let finishing):
        if !save(edits, finishing: finishing) { return false }
      case .sign(let edits):
        if !save(edits(context.plan, sign()), finishing: false) { return false }
      case .refuse(let reason):
        context.message = reason
        return false
      default: continue
      }
    }
    return true
  }
}

extension Phrase {
  fileprivate static let quitWithDraft = Phrase(
    da: "\nSlutter du nu, bliver det skrevne liggende som kladde til næste gang.",
    en: "\nIf you quit now, what was written is kept as a draft for the next time.")
  fileprivate static let quitWithout = Phrase(
    da: "\nDet skrevne kan heller ikke gemmes som kladde; slutter du nu, er det tabt.",
    en: "\nWhat was written cannot be kept as a draft either; if you quit now, it is lost.")
}
