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
    case lineStart, lineEnd, deleteWord, deleteLine
    case mark, cut, putBack
    case takeOver
  }

  let goal: String
  let round: String
  /// What the plan held when the form was opened, or when it was last told of a change to it.
  private(set) var base: Answer
  private(set) var form: FormHistory
  private(set) var layout = FollowUpLayout()
  /// What was cut last.
  private var cutText = ""
  /// How the form ends once its change is saved.
  private var ending: Outcome?

  init(goal: Goal, round: Round, focus: FormField) {
    self.goal = goal.id
    self.round = round.id
    base = goal.followUp(in: round.id)?.answer ?? Answer()
    form = FormHistory(FollowUpForm(base, focus: focus))
  }

  /// The form as a draft left it: what the plan held then, and what was typed over it.
  init?(resuming draft: Draft, in plan: Plan) {
    guard let place = draft.followUp, let goal = plan.goal(place.goal) else { return nil }
    self.goal = place.goal
    round = place.round
    let answers = draft.answers(over: goal.followUp(in: place.round)?.answer ?? Answer())
    base = answers.seen
    form = FormHistory(FollowUpForm(answers.typed, cursor: draft.cursor))
  }

  package var title: Phrase { .followUp }
  package var keepsKeys: Bool { true }

  var isWritable: Bool { layout.isOpen }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    let refused = context.answersRefused
    let noStatus = refused ?? (form.now.axis == nil ? .standOnSmiley : nil)
    let noText = refused ?? (form.now.editor == nil ? .standInText : nil)
    let noLast = noText ?? (lastText(context) == nil ? .nothingToTakeOver : nil)
    return [
      Binding(
        .finish, .function(2), .control("s"), words: .finish, in: .file,
        hint: Hint(.finishHint, 1), unavailable: refused),
      Binding(.leave, .escape, words: .leave, in: .file, hint: Hint(.leaveHint, 1)),
      Binding(.nextField, .tab, words: .nextField, in: .view, hint: Hint(.nextFieldHint, 3)),
      Binding(.previousField, .backTab, words: .previousField, in: .view),
      Binding(
        .rate(.green), "1", words: .rateGreen, in: .round, hint: Hint(Status.green.word, 4),
        unavailable: noStatus),
      Binding(
        .rate(.yellow), "2", words: .rateYellow, in: .round, hint: Hint(Status.yellow.word, 4),
        unavailable: noStatus),
      Binding(
        .rate(.red), "3", words: .rateRed, in: .round, hint: Hint(Status.red.word, 4),
        unavailable: noStatus),
      Binding(
        .rate(.none), "0", .delete, words: .rateNone, in: .round, hint: Hint(.none, 5),
        unavailable: noStatus),
      Binding(
        .takeOver, .control("t"), words: .takeOver, in: .round, hint: Hint(.takeOverHint, 5),
        unavailable: noLast),
      Binding(
        .undo, .control("z"), words: .undo, in: .edit, hint: Hint(.undo, 6),
        unavailable: form.canUndo ? nil : .nothingToUndo),
      Binding(
        .redo, .control("y"), words: .redo, in: .edit,
        unavailable: form.canRedo ? nil : .nothingToRedo),
      Binding(.mark, .function(12), words: .mark, in: .edit, unavailable: noText),
      Binding(.cut, .control("x"), words: .cut, in: .edit, unavailable: noText),
      Binding(
        .putBack, .control("u"), words: .putBack, in: .edit,
        unavailable: noText ?? (cutText.isEmpty ? .nothingCut : nil)),
      Binding(.deleteWord, .control("w"), words: .deleteWord, in: .edit, unavailable: noText),
      Binding(.deleteLine, .control("k"), words: .deleteLine, in: .edit, unavailable: noText),
      Binding(.lineStart, .control("a"), words: .lineStart, in: .edit, unavailable: noText),
      Binding(.lineEnd, .control("e"), words: .lineEnd, in: .edit, unavailable: noText),
    ]
  }

  /// Letters, arrows and pastes belong to the field one is in.
  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    switch event {
    case .paste(let pasted):
      guard form.now.editor != nil, context.answersRefused == nil else { return nil }
      let clean = PastedText(pasted)
      form.edit { $0.insert(clean.text) }
      if clean.removed > 0 { context.message = .cleaned(clean.removed) }
    case .key(let key):
      guard form.now.editor != nil else { return typeOnStatus(key) }
      guard form.type(key, isReadOnly: context.answersRefused != nil) else { return nil }
    default: return nil
    }
    arrange(in: layout.place, context)
    return Effect.none
  }

  private mutating func typeOnStatus(_ key: Key) -> Effect? {
    switch key {
    case .up: form.moveFocus(by: -1)
    case .down, .enter: form.moveFocus(by: 1)
    case .left: form.focus(.status(.result))
    case .right: form.focus(.status(.timeline))
    default: return nil
    }
    return Effect.none
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    defer { arrange(in: layout.place, context) }
    switch action {
    case .nextField: form.moveFocus(by: 1)
    case .previousField: form.moveFocus(by: -1)
    case .finish: return finish(&context)
    case .leave: return end(.left, finishing: false)
    case .undo: form.undo()
    case .redo: form.redo()
    case .rate(let status): form.rate(status)
    case .lineStart: form.move { $0.lineStart() }
    case .lineEnd: form.move { $0.lineEnd() }
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
  private func lastText(_ context: Context) -> String? {
    guard case .text(let key) = form.now.focus,
      let previous = context.plan.round(round)?.previous,
      let text = context.plan.goal(goal)?.followUp(in: previous.id)?.answer[text: key],
      !text.isEmpty
    else { return nil }
    return text
  }

  private mutating func finish(_ context: inout Context) -> Effect {
    let gaps = form.now.answer.explanationGaps
    if let gap = gaps.first {
      form.focus(.text(gap.key))
      context.message = .gaps(gaps)
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
    .close(ending ?? .left)
  }

  package mutating func refused(_ context: inout Context) {
    ending = nil
    guard let current = context.plan.goal(goal)?.followUp(in: round)?.answer, current != base,
      let message = context.message
    else { return }
    // Both are kept: the other's in the file, one's own in the form; saving again decides.
    base = current
    context.message = message + .saveAgain
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

  package mutating func arrange(in place: Rect, _ context: Context) {
    layout = FollowUpLayout(
      place, title: FollowUpView.title(of: goal, context), form: form.now,
      isOpen: context.answersRefused == nil,
      lastRound: FollowUpLayout.lastRound(of: goal, before: round, context))
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
  fileprivate static let followUp = Phrase(da: "Opfølgning på et mål", en: "Follow-up of a goal")
  fileprivate static let standOnSmiley = Phrase(
    da: "Stå på en smiley for at sætte den.", en: "Stand on a smiley to set it.")
  fileprivate static let standInText = Phrase(
    da: "Stå i et tekstfelt først.", en: "Stand in a text field first.")
  fileprivate static let nothingToTakeOver = Phrase(
    da: "Sidste runde har ingen tekst her.", en: "The last round has no text here.")
  fileprivate static let finish = Phrase(da: "Gem som færdig", en: "Save as finished")
  fileprivate static let finishHint = Phrase(da: "Gem", en: "Save")
  fileprivate static let leave = Phrase(
    da: "Tilbage; mangler noget, gemmes svaret som ufærdigt",
    en: "Back; an answer with gaps is kept as unfinished")
  fileprivate static let leaveHint = Phrase(da: "Tilbage", en: "Back")
  fileprivate static let nextField = Phrase(da: "Næste felt", en: "Next field")
  fileprivate static let nextFieldHint = Phrase(da: "felt", en: "field")
  fileprivate static let previousField = Phrase(da: "Forrige felt", en: "Previous field")
  fileprivate static let rateGreen = Phrase(da: "Sæt grøn", en: "Set green")
  fileprivate static let rateYellow = Phrase(da: "Sæt gul", en: "Set yellow")
  fileprivate static let rateRed = Phrase(da: "Sæt rød", en: "Set red")
  fileprivate static let rateNone = Phrase(da: "Sæt ikke vurderet", en: "Set not assessed")
  fileprivate static let none = Phrase(da: "ingen", en: "none")
  fileprivate static let takeOver = Phrase(
    da: "Overtag sidste rundes tekst", en: "Take the last round's text over")
  fileprivate static let takeOverHint = Phrase(da: "sidste tekst", en: "last text")
  fileprivate static let undo = Phrase(da: "Fortryd", en: "Undo")
  fileprivate static let redo = Phrase(da: "Gentag", en: "Redo")
  fileprivate static let nothingToUndo = Phrase(
    da: "Der er intet at fortryde i formularen.", en: "There is nothing to undo in the form.")
  fileprivate static let nothingToRedo = Phrase(
    da: "Der er intet at gentage i formularen.", en: "There is nothing to redo in the form.")
  fileprivate static let mark = Phrase(
    da: "Begynd eller slut markering", en: "Start or end marking")
  fileprivate static let cut = Phrase(da: "Klip det markerede ud", en: "Cut what is marked")
  fileprivate static let putBack = Phrase(da: "Sæt det klippede ind", en: "Paste what was cut")
  fileprivate static let nothingCut = Phrase(
    da: "Der er ikke klippet noget ud.", en: "Nothing has been cut.")
  fileprivate static let deleteWord = Phrase(da: "Slet ordet før", en: "Delete the word before")
  fileprivate static let deleteLine = Phrase(da: "Slet linjen", en: "Delete the line")
  fileprivate static let lineStart = Phrase(da: "Til linjens start", en: "To the line's start")
  fileprivate static let lineEnd = Phrase(da: "Til linjens slutning", en: "To the line's end")
  fileprivate static let lacks = Phrase(da: "Mangler: ", en: "Missing: ")
  fileprivate static let whole = Phrase(
    da: "Svaret er helt. F2 gemmer det.", en: "The answer is whole. F2 saves it.")
  fileprivate static let saveAgain = Phrase(
    da: " Dit svar står her endnu; gem igen for at erstatte.",
    en: " Your answer is still here; save again to replace.")
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
