import StrategyModel

extension FollowUpScreen {
  package func bindings(_ context: Context) -> [Binding<Action>] {
    let refused = refusal(context)
    let noStatus = refused ?? (form.now.axis == nil ? .moveToSmiley : nil)
    let noRound: Phrase? =
      form.now.axis == nil ? .leaveText : edits.isEmpty ? nil : .saveFirst
    let noText = refused ?? (form.now.editor == nil ? .moveToText : nil)
    guard form.finder == nil else { return form.findingBindings.map { $0.map(Action.form) } }
    return [
      Binding(
        .finish, .function(2), .control("s"), words: .finish, in: .file,
        hint: Hint(.saveHint, 1), unavailable: refused),
      Binding(
        .leave, keys: form.leavingKeys, words: .leave, in: .file, hint: Hint(.backHint, 2)),
    ] + form.fieldBindings.map { $0.map(Action.form) } + [
      Binding(
        .turnPage, .control("r"), words: .turnPage, in: .view,
        unavailable: aside.lines.isEmpty
          ? .nothingBeside : layout.beside != nil && !aside.hasMore ? .allIsSeen : nil)
    ] + statusBindings(unavailable: noStatus) + [
      Binding(
        .takeOver, .control("t"), words: .takeOver, in: .round, hint: Hint(.takeOverHint, 6),
        unavailable: noText ?? (lastText(context) == nil ? .nothingToTakeOver : nil))
    ] + form.textBindings(context, .followUp, refused: refused).map { $0.map(Action.form) }
      + goalBindings(context) + Binding.rounds(context, unavailable: noRound) { .round($0) }
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
}

extension FormWords {
  fileprivate static let followUp = FormWords(
    left: Phrase(da: "Til venstre; på en smiley: resultatet", en: "Left; on a smiley: the result"),
    right: Phrase(
      da: "Til højre; på en smiley: tidsplanen", en: "Right; on a smiley: the timeline"),
    newline: Phrase(
      da: "Ny linje; på en smiley: næste felt", en: "New line; on a smiley: next field"),
    delete: Phrase(
      da: "Slet tegnet efter; på en smiley: ikke vurderet",
      en: "Delete the character after; on a smiley: not assessed"))
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
}
