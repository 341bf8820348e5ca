package import StrategyModel

/// The form in which a goal is answered in a round.
///
/// Nothing that stands in it is thrown away: Esc keeps an answer with gaps as unfinished.
package struct FollowUpScreen: Screen {
  package enum Action: Sendable {
    case nextField, previousField
    case finish
    case leave
    case undo, redo
    case rate(Status)
    case move(Move), extend(Move)
    case newline, backspace, delete, deleteWord, deleteLine
    case mark, cut, putBack
    case takeOver
  }

  package enum Move: Sendable {
    case up, down, left, right, wordLeft, wordRight, start, end, pageUp, pageDown
  }

  let goal: String
  let round: String
  /// What the plan held when it was last looked at, in fields that nobody disagrees about; in the
  /// others what was seen before somebody else changed them.
  private(set) var base: Answer
  private(set) var form: FormHistory
  private(set) var layout = FollowUpLayout()
  /// What was cut last.
  private(set) var cutText = ""
  /// How the form ends once its change is saved.
  private var ending: Outcome?

  init(goal: Goal, round: Round, focus: FormField) {
    self.goal = goal.id
    self.round = round.id
    base = goal.answer(in: round.id)
    form = FormHistory(FollowUpForm(base, focus: focus))
  }

  /// The form as a draft left it: what the plan held then, and what was typed over it.
  init?(resuming draft: Draft, in plan: Plan) {
    guard let place = draft.followUp, let goal = plan.goal(place.goal) else { return nil }
    self.goal = place.goal
    round = place.round
    let answers = draft.answers(over: goal.answer(in: place.round))
    base = answers.seen
    form = FormHistory(FollowUpForm(answers.typed, cursor: draft.cursor))
  }

  package var title: Phrase { Phrase(da: "Opfølgning på et mål", en: "Follow-up of a goal") }
  package var keepsKeys: Bool { true }

  /// Letters and pastes belong to the text one is in.
  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    switch event {
    case .paste(let pasted):
      guard form.now.editor != nil, context.answersRefused == nil else { return nil }
      let clean = PastedText(pasted)
      form.edit { $0.insert(clean.text) }
      if clean.removed > 0 { context.message = .cleaned(clean.removed) }
    case .key(.character(let character)):
      guard form.now.editor != nil else {
        if "1230".contains(character) { return nil }
        context.message = .tabToWrite
        return Effect.none
      }
      guard context.answersRefused == nil else { return nil }
      form.edit { $0.insert(String(character)) }
    default: return nil
    }
    arrange(in: layout.place, context)
    return Effect.none
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    defer { arrange(in: layout.place, context) }
    switch action {
    case .nextField: form.moveFocus(by: 1, round: true)
    case .previousField: form.moveFocus(by: -1, round: true)
    case .finish: return finish(&context)
    case .leave: return end(.left, finishing: false)
    case .undo: form.undo()
    case .redo: form.redo()
    case .rate(let status): form.rate(status)
    case .move(let move): form.move(move)
    case .extend(let move): form.extend(move)
    case .newline:
      if form.now.editor == nil {
        form.moveFocus(by: 1, round: false)
      } else {
        form.edit { $0.newline() }
      }
    case .backspace: form.edit { $0.backspace() }
    case .delete:
      if form.now.editor == nil { form.rate(.none) } else { form.edit { $0.deleteForward() } }
    case .deleteWord: form.edit { $0.deleteWordBack() }
    case .deleteLine: form.edit { $0.deleteLine() }
    case .mark: form.move { $0.toggleMark() }
    case .cut: form.edit { if let text = $0.cut() { cutText = text } }
    case .putBack: form.edit { [cutText] in $0.insert(cutText) }
    case .takeOver:
      guard let text = lastText(context) else { return .none }
      form.edit { editor in
        editor.end()
        editor.insert(editor.text.isEmpty ? text : "\n\(text)")
      }
    }
    return .none
  }

  /// The last round's text for the field one is in; nil where there is none.
  func lastText(_ context: Context) -> String? {
    guard case .text(let field) = form.now.focus,
      let previous = context.plan.round(round)?.previous,
      let text = context.plan.goal(goal)?.followUp(in: previous.id)?.answer[text: field],
      !text.isEmpty
    else { return nil }
    return text
  }

  // MARK: Ending

  private mutating func finish(_ context: inout Context) -> Effect {
    let gaps = form.now.answer.explanationGaps
    if let gap = gaps.first {
      form.focus(.text(gap.field))
      context.message = .gaps(form.now.answer.gaps)
      return .none
    }
    return end(.finished, finishing: true)
  }

  private mutating func end(_ outcome: Outcome, finishing: Bool) -> Effect {
    let edits = edits
    guard !edits.isEmpty else { return .close(outcome) }
    ending = outcome
    return .change(edits, finishing: finishing)
  }

  private var edits: [Edit] {
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
      return .open(question(about: field, context))
    }
    guard wanted == .left, let reason = context.message else { return .none }
    context.message = nil
    return .open(
      QuestionScreen(
        reason + .leaveWithDraft, choices: [(.stay, .none), (.leaveIt, .park)], context.language))
  }

  package func leave(_ context: Context) -> Effect {
    edits.isEmpty ? .none : .change(edits, finishing: false)
  }

  package func draft(_ context: Context) -> (edits: [Edit], cursor: Draft.Cursor?)? {
    let edits = edits
    guard !edits.isEmpty else { return nil }
    guard case .text(let field) = form.now.focus, let editor = form.now.editor else {
      return (edits, nil)
    }
    return (edits, Draft.Cursor(field: field, offset: editor.cursor))
  }

  // MARK: Together with others

  /// Takes over what somebody else changed in fields that are as they were seen.
  package mutating func adopt(_ context: Context) {
    let current = current(context)
    form.rebase(from: base, onto: current)
    for field in Answer.fields
    where form.now.answer.written(field).utf8.elementsEqual(current.written(field).utf8) {
      base.set(field, to: current.written(field))
    }
  }

  private func current(_ context: Context) -> Answer {
    context.plan.goal(goal)?.answer(in: round) ?? Answer()
  }

  /// The fields that somebody else changed since they were seen, and that are changed here too.
  private func conflicts(_ context: Context) -> [Field] {
    let current = current(context)
    return Answer.fields.filter { field in
      !current.written(field).utf8.elementsEqual(base.written(field).utf8)
    }
  }

  private func question(about field: Field, _ context: Context) -> QuestionScreen {
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

  // MARK: View

  package mutating func arrange(in place: Rect, _ context: Context) {
    layout = FollowUpLayout(
      place, title: FollowUpView.title(of: goal, context), form: form.now,
      isOpen: context.answersRefused == nil,
      hasMore: FollowUpLayout.hasMore(goal, before: round, context))
    form.resize { layout.editors[$0].map { Size(width: $0.width, height: $0.height) } }
  }

  /// What is still required.
  package func notice(_ context: Context) -> Phrase? {
    if let refused = context.answersRefused { return refused }
    let gaps = form.now.answer.gaps
    return gaps.isEmpty ? .whole : .lacks + gaps.phrase
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    FollowUpView(form: form.now, goal: goal, round: round, layout: layout, context: context)
      .draw(on: &frame)
  }
}

extension Status {
  /// In the order of their digits.
  static let inForm: [Status] = [.green, .yellow, .red, .none]
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
  fileprivate static let leaveWithDraft = Phrase(
    da: "\nGår du ud nu, bliver svaret liggende som kladde til næste gang.",
    en: "\nIf you leave now, the answer is kept as a draft for the next time.")
  fileprivate static let stay = Phrase(da: "Bliv her", en: "Stay here")
  fileprivate static let leaveIt = Phrase(da: "Gå ud", en: "Leave")
  fileprivate static let tabToWrite = Phrase(
    da: "Flyt til et tekstfelt for at skrive (Tab).", en: "Move to a text field to write (Tab).")
  fileprivate static let lacks = Phrase(da: "Mangler: ", en: "Missing: ")
  fileprivate static let whole = Phrase(
    da: "Svaret er fuldstændigt. Gem med F2.", en: "The answer is whole. Save it with F2.")
  fileprivate static func gaps(_ gaps: [Gap]) -> Phrase {
    Phrase(da: "Kan ikke afsluttes endnu. Mangler: ", en: "Cannot be finished yet. Missing: ")
      + gaps.phrase + Phrase(verbatim: ".")
  }
  fileprivate static func cleaned(_ count: Int) -> Phrase {
    Phrase(
      da: "\(count) usynlige tegn blev fjernet fra det indsatte.",
      en: "\(count) invisible characters were removed from what was pasted.")
  }
}
