package import StrategyModel

/// What becomes of the form when somebody else changes the same goal.
extension FollowUpScreen {
  /// Takes over what somebody else changed in fields that are as they were seen.
  package mutating func adopt(_ context: Context) {
    aside.lines = FollowUpAside.lines(of: goal, before: round, context)
    guard !conflicts(context).isEmpty else { return }
    let current = current(context)
    form.changeAll { [base] in $0.rebase(from: base, onto: current) }
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

  /// Asks which of two values is to be; who is on the way out may leave it with a draft.
  func question(about field: Field, isLeaving: Bool = false, _ context: Context) -> QuestionScreen {
    let followUp = context.plan.goal(goal)?.followUp(in: round)
    let who = [
      followUp?.by ?? "", followUp?.at.map { context.localTime($0)(context.language) } ?? "",
    ]
    let (theirs, mine) = (current(context).written(field), form.now.answer.written(field))
    let values = ValuesAtOdds(theirs, mine, in: layout.place)
    let text = Phrase.conflict(
      on: context.plan.label(of: .goal(goal)), field.word,
      by: who.filter { !$0.isEmpty }.joined(separator: ", "),
      theirs: .value(values.first, field), mine: .value(values.second, field))
    let edit = Edit(
      .field(field, of: .followUp(goal: goal, round: round)), from: .written(theirs),
      to: .written(mine))
    var choices: [(Phrase, Effect)] = [
      (.decideLater, .none), (.keepMine, .settle(field, .mine, givingUp: nil)),
      (.takeTheirs, .settle(field, .theirs, givingUp: edit)),
    ]
    if Answer.texts.contains(field) {
      choices.append((.keepBoth, .settle(field, .both, givingUp: nil)))
    }
    if isLeaving, context.keepsDrafts { choices.append((.leaveWithDraft, .park)) }
    return QuestionScreen(text, choices: choices, context.language)
  }

  package mutating func settle(
    _ field: Field, _ settlement: Settlement, _ context: inout Context
  ) -> Effect {
    let theirs = current(context).written(field)
    switch settlement {
    case .mine: break
    case .theirs: form.change { $0.replace(field, with: theirs) }
    case .both:
      form.change { $0.replace(field, with: "\(theirs)\n\($0.answer.written(field))") }
    }
    base.set(field, to: theirs)
    arrange(in: layout.place, context)
    if let next = conflicts(context).first { return .open(question(about: next, context)) }
    context.message = .saveAgain
    return .none
  }
}

extension Phrase {
  /// What stands in a field, short enough for a question.
  fileprivate static func value(_ written: String, _ field: Field) -> Phrase {
    if Axis.allCases.contains(where: { $0.field == field }) {
      return (Status(rawValue: written) ?? .none).word
    }
    return written.isEmpty
      ? Phrase(da: "(tom)", en: "(empty)") : Phrase(verbatim: "\"\(written)\"")
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
  fileprivate static let leaveWithDraft = Phrase(
    da: "Gå ud med kladde", en: "Leave with a draft")
}
