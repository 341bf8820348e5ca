import StrategyModel

/// Taking the session's changes back, and doing them again.
extension App {
  mutating func undo() {
    guard let change = undoable.last else { return }
    if let id = change.steppedRound {
      // What was done before can be undone, so far as the rules let it.
      while undoable.last?.steppedRound == id { undoable.removeLast() }
      context.message = context.plan.round(id)?.takenBack
      return
    }
    let before = context.plan
    guard let done = commit(change.inverse, signing: false) else {
      if let now = conflict {
        context.message = nil
        open(
          QuestionScreen(
            .undoOver(now), choices: [(.keepTheirs, .forgetUndo), (.undo, .undoOverOthers)],
            context.language))
      } else if isAgainstRules, undoable.count > 1, let reason = context.message {
        context.message = nil
        open(
          QuestionScreen(
            reason + .cannotBeUndone, choices: [(.stay, .none), (.goOnBefore, .forgetUndo)],
            context.language))
      }
      return
    }
    finishUndo(of: change, done, since: before)
  }

  /// Undoes what the last change did, whatever stands there now.
  mutating func undoOverOthers() {
    guard let change = undoable.last else { return }
    let edits = change.inverse.map { edit in
      Edit(edit.target, from: store.plan.value(of: edit.target), to: edit.new)
    }
    let before = context.plan
    if let done = commit(edits, signing: false) { finishUndo(of: change, done, since: before) }
  }

  private mutating func finishUndo(of change: Change, _ done: Change, since before: Plan) {
    undoable.removeLast()
    redoable.append(change)
    tell(.undone, done, since: before)
  }

  /// Saves an edit together with its inverse: the plan stays, what the edit writes can be brought
  /// back from the history.
  ///
  /// - Returns: whether it is in the history; the message says why not.
  mutating func remember(_ edit: Edit) -> Bool {
    commit([edit, edit.inverse], signing: false) != nil && isRemembered
  }

  mutating func redo() {
    let before = context.plan
    guard let change = redoable.last, let done = commit(change.edits) else { return }
    redoable.removeLast()
    undoable.append(done.edits.isEmpty ? change : done)
    tell(.redone, done, since: before)
  }

  private mutating func tell(_ what: Phrase, _ done: Change, since before: Plan) {
    guard let first = done.edits.first else { return }
    if context.message == nil {
      context.message = what + context.plan.summary(of: done.edits, since: before)
    }
    reveal(first.target)
  }
}

extension Phrase {
  fileprivate static func undoOver(_ now: Phrase) -> Phrase {
    Phrase(da: "En anden har ændret det siden: ", en: "Somebody else has changed it since: ")
      + now + Phrase(da: ".\nSkal det fortrydes alligevel?", en: ".\nUndo it all the same?")
  }
  fileprivate static let keepTheirs = Phrase(da: "Behold deres", en: "Keep theirs")
  fileprivate static let cannotBeUndone = Phrase(
    da: "\nDen seneste ændring kan ikke fortrydes nu. Skal de tidligere kunne fortrydes uden den?",
    en: "\nThe last change cannot be undone now. Shall those before be undone without it?")
  fileprivate static let goOnBefore = Phrase(da: "Spring den over", en: "Skip it")
  fileprivate static let undone = Phrase(da: "Fortrudt: ", en: "Undone: ")
  fileprivate static let redone = Phrase(da: "Gentaget: ", en: "Redone: ")
}
