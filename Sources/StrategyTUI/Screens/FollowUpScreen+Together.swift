package import StrategyModel

/// What becomes of the form when somebody else changes the same goal.
extension FollowUpScreen {
  /// Takes over what somebody else changed in fields that are as they were seen.
  package mutating func adopt(_ context: Context) {
    let current = current(context)
    form.rebase(from: base, onto: current)
    for field in Answer.fields
    where form.now.answer.written(field).utf8.elementsEqual(current.written(field).utf8) {
      base.set(field, to: current.written(field))
    }
  }

  func current(_ context: Context) -> Answer {
    context.plan.goal(goal)?.answer(in: round) ?? Answer()
  }

  /// The fields that somebody else changed since they were seen, and that are changed here too.
  func conflicts(_ context: Context) -> [Field] {
    let current = current(context)
    return Answer.fields.filter { field in
      !current.written(field).utf8.elementsEqual(base.written(field).utf8)
    }
  }

  func question(about field: Field, _ context: Context) -> QuestionScreen {
    let followUp = context.plan.goal(goal)?.followUp(in: round)
    let text = Phrase.conflict(
      on: context.plan.label(of: .goal(goal)), field.word,
      by: [followUp?.by ?? "", followUp?.at.map { context.localTime($0)(context.language) } ?? ""]
        .filter { !$0.isEmpty }
        .joined(separator: ", "),
      theirs: .value(current(context), field), mine: .value(form.now.answer, field))
    var choices: [(Phrase, Effect)] = [
      (.later, .none), (.keepMine, .settle(field, .mine)), (.takeTheirs, .settle(field, .theirs)),
    ]
    if Answer.texts.contains(field) { choices.append((.keepBoth, .settle(field, .both))) }
    return QuestionScreen(text, choices: choices, context.language)
  }

  package mutating func settle(
    _ field: Field, _ settlement: Settlement, _ context: inout Context
  ) -> Effect {
    let theirs = current(context).written(field)
    let mine = form.now.answer.written(field)
    switch settlement {
    case .mine: break
    case .theirs: form.replace(field, with: theirs)
    case .both: form.replace(field, with: "\(theirs)\n\(mine)")
    }
    base.set(field, to: theirs)
    arrange(in: layout.place, context)
    let next = conflicts(context).first.map { Effect.open(question(about: $0, context)) }
    if next == nil { context.message = .saveAgain }
    guard settlement == .theirs else { return next ?? .none }
    // What is given up goes through the history, from where it can be brought back.
    let edit = Edit(
      .field(field, of: .followUp(goal: goal, round: round)), from: .written(theirs),
      to: .written(mine))
    return .remember(edit, then: next ?? .none)
  }
}

extension Phrase {
  /// What stands in a field, short enough for a question.
  fileprivate static func value(_ answer: Answer, _ field: Field) -> Phrase {
    if let axis = Axis.allCases.first(where: { $0.field == field }) { return answer[axis].word }
    let text = answer[text: field]
    return text.isEmpty
      ? Phrase(da: "(tom)", en: "(empty)") : Phrase(verbatim: "\"\(text.clipped(to: 160))\"")
  }

  fileprivate static func conflict(
    on goal: String, _ field: Phrase, by: String, theirs: Phrase, mine: Phrase
  ) -> Phrase {
    let who = by.isEmpty ? "" : " (\(by))"
    return Phrase(
      da: "Imens har en anden\(who) ændret ", en: "Meanwhile somebody else\(who) changed ")
      + field + Phrase(da: " på \(goal).\nDeres: ", en: " of \(goal).\nTheirs: ") + theirs
      + Phrase(da: "\nDit: ", en: "\nYours: ") + mine
  }
  fileprivate static let later = Phrase(da: "Afgør senere", en: "Decide later")
  fileprivate static let keepMine = Phrase(da: "Behold mit", en: "Keep mine")
  fileprivate static let takeTheirs = Phrase(da: "Tag deres", en: "Take theirs")
  fileprivate static let keepBoth = Phrase(da: "Behold begge", en: "Keep both")
  fileprivate static let saveAgain = Phrase(
    da: "Afgjort. Gem svaret med F2 eller Esc.", en: "Settled. Save the answer with F2 or Esc.")
}
