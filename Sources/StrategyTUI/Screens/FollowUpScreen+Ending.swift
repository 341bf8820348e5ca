package import StrategyModel

/// How the form ends, and what becomes of what stands in it.
extension FollowUpScreen {
  mutating func finish(_ context: inout Context) -> Effect {
    let gaps = form.now.answer.explanationGaps
    if let gap = gaps.first {
      form.focus(.text(gap.field))
      context.message = .gaps(form.now.answer.gaps)
      return .none
    }
    return end(.finished, finishing: true, context)
  }

  mutating func end(_ outcome: Outcome, finishing: Bool, _ context: Context) -> Effect {
    let edits = edits
    guard !edits.isEmpty else {
      return correction == nil ? .close(outcome) : .leaving(.nothingCorrected, context)
    }
    ending = outcome
    return saving(edits, finishing: finishing)
  }

  var edits: [Edit] {
    Edit.edits(from: base, to: form.now.answer, goal: goal, round: round)
  }

  package mutating func saved(_ context: inout Context) -> Effect {
    ending.map { .close($0) } ?? .none
  }

  /// Asks about the first field that somebody else changed too; where nothing can be saved at all,
  /// whether to leave with a draft.
  package mutating func refused(_ context: inout Context) -> Effect {
    let wanted = ending
    ending = nil
    adopt(context)
    if let field = conflicts(context).first {
      context.message = nil
      return .open(question(about: field, isLeaving: wanted == .left, context))
    }
    guard wanted == .left, let reason = context.message else { return .none }
    context.message = nil
    let whatThen: Phrase = context.keepsDrafts ? .leaveWithDraft : .leaveWithout
    return .open(
      QuestionScreen(
        reason + whatThen, choices: [(.stay, .none), (.leaveIt, .park)], context.language))
  }

  package func leave(_ context: Context) -> Effect {
    guard edits.isEmpty else { return saving(edits, finishing: false) }
    return correction == nil ? .none : .refuse(.nothingCorrected)
  }

  package func draft(_ context: Context) -> (edits: [Edit], cursor: Draft.Cursor?)? {
    let reason = correction.map { [Edit(reasonField, from: .nothing, to: .text($0))] } ?? []
    let edits = edits + reason
    guard !edits.isEmpty else { return nil }
    guard case .text(let field) = form.now.focus, let editor = form.now.editor else {
      return (edits, nil)
    }
    return (edits, Draft.Cursor(field: field, offset: editor.cursor))
  }
}

extension Phrase {
  fileprivate static let nothingCorrected = Phrase(
    da: "Svaret er ikke rettet, så begrundelsen bruges ikke.",
    en: "The answer is not corrected, so the reason is not used.")
  fileprivate static let leaveWithDraft = Phrase(
    da: "\nGår du ud nu, bliver svaret liggende som kladde til næste gang.",
    en: "\nIf you leave now, the answer is kept as a draft for the next time.")
  fileprivate static let leaveWithout = Phrase(
    da: "\nSvaret kan heller ikke gemmes som kladde; går du ud nu, er det tabt.",
    en: "\nThe answer cannot be kept as a draft either; if you leave now, it is lost.")
  fileprivate static let leaveIt = Phrase(da: "Gå ud", en: "Leave")
  fileprivate static func gaps(_ gaps: [Gap]) -> Phrase {
    Phrase(da: "Kan ikke afsluttes endnu. Mangler: ", en: "Cannot be finished yet. Missing: ")
      + gaps.phrase + Phrase(verbatim: ".")
  }
}
