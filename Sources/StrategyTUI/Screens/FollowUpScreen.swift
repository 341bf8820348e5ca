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
    /// Shows the goal in another round, that many places further on.
    case round(Int)
  }

  package enum Move: Sendable {
    case up, down, left, right, wordLeft, wordRight, start, end, pageUp, pageDown
  }

  let goal: String
  let round: String
  /// What the plan held when it was last looked at, in fields that nobody disagrees about; in the
  /// others what was seen before somebody else changed them.
  var base: Answer
  var form: FormHistory
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
      guard form.now.editor != nil else { return nil }
      if let reason = context.answersRefused {
        context.message = reason
        return Effect.none
      }
      let clean = PastedText(pasted)
      form.edit { $0.insert(clean.text) }
      if clean.removed > 0 { context.message = .cleaned(clean.removed) }
    case .key(.character(let character)):
      guard form.now.editor != nil else {
        if "1230,.".contains(character) { return nil }
        context.message = .tabToWrite
        return Effect.none
      }
      if let reason = context.answersRefused {
        context.message = reason
        return Effect.none
      }
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
    case .round(let places): return show(roundAt: places, &context)
    case .leave: return end(.left, finishing: false)
    case .undo:
      form.undo()
      adopt(context)
    case .redo:
      form.redo()
      adopt(context)
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

  private mutating func show(roundAt places: Int, _ context: inout Context) -> Effect {
    guard let goal = context.plan.goal(goal), let round = context.round(places) else {
      return .none
    }
    self = FollowUpScreen(goal: goal, round: round, focus: form.now.focus)
    return context.roundEffect(places)
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
  fileprivate static let leaveWithDraft = Phrase(
    da: "\nGår du ud nu, bliver svaret liggende som kladde til næste gang.",
    en: "\nIf you leave now, the answer is kept as a draft for the next time.")
  fileprivate static let leaveWithout = Phrase(
    da: "\nSvaret kan heller ikke gemmes som kladde; går du ud nu, er det tabt.",
    en: "\nThe answer cannot be kept as a draft either; if you leave now, it is lost.")
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
