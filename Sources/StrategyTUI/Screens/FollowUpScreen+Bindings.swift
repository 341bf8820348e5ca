import StrategyModel

extension FollowUpScreen {
  package func bindings(_ context: Context) -> [Binding<Action>] {
    let refused = refusal(context)
    let noStatus = refused ?? (form.now.axis == nil ? .moveToSmiley : nil)
    let noRound: Phrase? =
      form.now.axis == nil ? .leaveText : edits.isEmpty ? nil : .saveFirst
    let noText = refused ?? (form.now.editor == nil ? .moveToText : nil)
    if finder != nil { return findingBindings }
    return [
      Binding(
        .finish, .function(2), .control("s"), words: .finish, in: .file,
        hint: Hint(.saveHint, 1), unavailable: refused)
    ] + leavingBindings + [
      Binding(.nextField, .tab, words: .nextFormField, in: .view, hint: Hint(.nextFieldHint, 4)),
      Binding(.previousField, .backTab, words: .previousFormField, in: .view),
      Binding(
        .turnPage, .control("r"), words: .turnPage, in: .view,
        unavailable: aside.lines.isEmpty
          ? .nothingBeside : layout.beside != nil && !aside.hasMore ? .allIsSeen : nil),
    ] + statusBindings(unavailable: noStatus) + [
      Binding(
        .takeOver, .control("t"), words: .takeOver, in: .round, hint: Hint(.takeOverHint, 6),
        unavailable: noText ?? (lastText(context) == nil ? .nothingToTakeOver : nil)),
      Binding(
        .undo, .control("z"), words: .undo, in: .edit, hint: Hint(.undo, 7),
        unavailable: form.canUndo ? nil : .nothingToUndoInForm),
      Binding(
        .redo, .control("y"), words: .redo, in: .edit,
        unavailable: form.canRedo ? nil : .nothingToRedoInForm),
    ] + goalBindings(context) + writingBindings(context) + findBindings + [
      Binding(.deleteWord, .control("w"), words: .deleteWordBefore, in: .edit, unavailable: noText),
      Binding(.backspace, .backspace, words: .deleteBefore, unavailable: noText),
      Binding(.delete, .delete, words: .delete, unavailable: refused),
      Binding(.newline, .enter, words: .newline, unavailable: refused),
    ] + Binding.rounds(context, unavailable: noRound) { .round($0) }
      + movingBindings(unavailable: form.now.editor == nil ? .moveToText : nil)
  }

  /// What is done to the goal in its round, apart from answering it.
  private func goalBindings(_ context: Context) -> [Binding<Action>] {
    let goal = context.plan.goal(goal)
    return [
      Binding(
        .notThisRound, words: context.notThisRoundWords(goal), in: .round,
        unavailable: context.notThisRoundRefusal(goal))
    ] + correctingBindings(context)
  }

  /// Esc ends what is marked first, as it ends a search: what it would leave is one step further.
  private var leavingBindings: [Binding<Action>] {
    guard form.now.editor?.isMarking == true else {
      return [Binding(.leave, .escape, words: .leave, in: .file, hint: Hint(.backHint, 2))]
    }
    return [
      Binding(
        .write(.endMarking), .escape, words: .endMarking, in: .edit, hint: Hint(.endMarking, 2)),
      Binding(.leave, words: .leave, in: .file),
    ]
  }

  private func statusBindings(unavailable: Phrase?) -> [Binding<Action>] {
    let statuses: [(Key, Status, Phrase, Phrase)] = [
      ("1", .green, .rateGreen, Status.green.word), ("2", .yellow, .rateYellow, Status.yellow.word),
      ("3", .red, .rateRed, Status.red.word), ("0", .none, .rateNone, .none),
    ]
    return statuses.map { key, status, words, hint in
      Binding(
        .rate(status), key, words: words, in: .round, hint: Hint(hint, 5),
        unavailable: unavailable)
    }
  }

  private func movingBindings(unavailable noText: Phrase?) -> [Binding<Action>] {
    [
      Binding(.move(.up), .up, words: .moveUp),
      Binding(.move(.down), .down, words: .moveDown),
      Binding(.move(.left), .left, words: .moveLeft),
      Binding(.move(.right), .right, words: .moveRight),
      Binding(.move(.wordLeft), .wordLeft, words: .wordLeft, unavailable: noText),
      Binding(.move(.wordRight), .wordRight, words: .wordRight, unavailable: noText),
      Binding(
        .move(.start), .home, .control("a"), words: .toLineStart, in: .edit, unavailable: noText),
      Binding(.move(.end), .end, .control("e"), words: .toLineEnd, in: .edit, unavailable: noText),
      Binding(.move(.pageUp), .pageUp, words: .pageUp, unavailable: noText),
      Binding(.move(.pageDown), .pageDown, words: .pageDown, unavailable: noText),
      Binding(.extend(.up), .shiftUp, words: .markUp, unavailable: noText),
      Binding(.extend(.down), .shiftDown, words: .markDown, unavailable: noText),
      Binding(.extend(.left), .shiftLeft, words: .markLeft, unavailable: noText),
      Binding(.extend(.right), .shiftRight, words: .markRight, unavailable: noText),
    ]
  }
}

extension Phrase {
  fileprivate static let moveToSmiley = Phrase(
    da: "Flyt markøren til en smiley for at sætte den.", en: "Move to a smiley to set it.")
  fileprivate static let leaveText = Phrase(
    da: "Flyt markøren til en smiley for at skifte runde.",
    en: "Move to a smiley to show another round.")
  fileprivate static let saveFirst = Phrase(
    da: "Gem først (F2), eller gå ud (Esc).", en: "Save first (F2), or leave (Esc).")
  fileprivate static let nothingToTakeOver = Phrase(
    da: "Sidste runde har ingen tekst her.", en: "The last round has no text here.")
  fileprivate static let finish = Phrase(da: "Gem og gå videre", en: "Save and go on")
  fileprivate static let leave = Phrase(
    da: "Tilbage (et svar med mangler gemmes som ufærdigt)",
    en: "Back (an answer with gaps is kept as unfinished)")
  fileprivate static let nothingBeside = Phrase(
    da: "Sidste runde har intet svar, og målet har ingen tekster.",
    en: "The last round has no answer, and the goal no texts.")
  fileprivate static let allIsSeen = Phrase(
    da: "Alt ved siden af formularen er at se.", en: "All that is beside the form is in view.")
  fileprivate static let takeOver = Phrase(
    da: "Hent teksten fra sidste runde", en: "Take the last round's text over")
  fileprivate static let takeOverHint = Phrase(da: "hent tekst", en: "last text")
  fileprivate static let delete = Phrase(
    da: "Slet tegnet efter; på en smiley: ikke vurderet",
    en: "Delete the character after; on a smiley: not assessed")
  fileprivate static let newline = Phrase(
    da: "Ny linje; på en smiley: næste felt", en: "New line; on a smiley: next field")
  fileprivate static let moveLeft = Phrase(
    da: "Til venstre; på en smiley: resultatet", en: "Left; on a smiley: the result")
  fileprivate static let moveRight = Phrase(
    da: "Til højre; på en smiley: tidsplanen", en: "Right; on a smiley: the timeline")
}
