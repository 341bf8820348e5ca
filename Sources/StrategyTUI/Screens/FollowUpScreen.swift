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
    case newline, backspace, delete, deleteWord
    case write(WriteAction)
    case find(FindAction)
    case takeOver
    case turnPage
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
  /// What stands beside the form, where there is room, or on a screen of its own.
  var aside = TextPanel([])
  /// What was cut or copied last.
  var cutText = ""
  /// Whether a line was cut by the last key.
  var isCuttingLines = false
  /// What is looked for, while it is typed.
  var finder: FollowUpFinder?
  /// What was looked for last.
  var sought = ""
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

  package var title: Phrase {
    finder == nil ? Phrase(da: "Opfølgning på et mål", en: "Follow-up of a goal") : .find
  }
  package var keepsKeys: Bool { true }

  /// Letters and pastes belong to the text one is in.
  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    if finder != nil {
      guard typeSought(event) else { return nil }
      arrange(in: layout.place, context)
      return Effect.none
    }
    switch event {
    case .paste(let pasted):
      guard form.now.editor != nil else { return nil }
      if let reason = context.answersRefused {
        context.message = reason
        return Effect.none
      }
      paste(PastedText(pasted), &context)
    case .key(.character(let character)):
      guard form.now.editor != nil else {
        if "1230".contains(character) { return nil }
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
    if case .write(.cutLine) = action {} else { isCuttingLines = false }
    switch action {
    case .nextField: form.moveFocus(by: 1, round: true)
    case .previousField: form.moveFocus(by: -1, round: true)
    case .finish: return finish(&context)
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
    case .write(let action): return update(action, &context)
    case .find(let action): update(action, &context)
    case .turnPage:
      guard layout.beside != nil else { return .open(FollowUpAsideScreen(aside.lines)) }
      aside.turnPage()
    case .takeOver:
      guard let text = lastText(context) else { return .none }
      form.edit { editor in
        editor.end()
        editor.insert(editor.text.isEmpty ? text : "\n\(text)")
      }
    }
    return .none
  }

  /// Puts a text in that was pasted: first as it came, so that undo brings that back, then cleaned.
  private mutating func paste(_ pasted: PastedText, _ context: inout Context) {
    guard let editor = form.now.editor else { return }
    let start = editor.selection?.lowerBound ?? editor.cursor
    form.edit { $0.insert(pasted.raw) }
    guard !pasted.text.utf8.elementsEqual(pasted.raw.utf8) else {
      if pasted.removed > 0 { context.message = .removed(pasted.removed) }
      return
    }
    let range = start..<start + pasted.raw.utf8.count
    form.edit { $0.replace(range, with: pasted.text, as: .other) }
    context.message = pasted.removed > 0 ? .cleaned(pasted.removed) : .cleaned
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
      isOpen: context.answersRefused == nil, hasMore: !aside.lines.isEmpty)
    if let beside = layout.beside {
      let size = Size(width: beside.width - 1, height: beside.height)
      if aside.size != size { aside.size = size }
    }
    form.resize { layout.editors[$0].map { Size(width: $0.width, height: $0.height) } }
  }

  /// What is still required.
  package func notice(_ context: Context) -> Phrase? {
    guard finder == nil else { return nil }
    if let refused = context.answersRefused { return refused }
    let gaps = form.now.answer.gaps
    return gaps.isEmpty ? .whole : .lacks(gaps.count) + gaps.phrase
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    FollowUpView(form: form.now, goal: goal, aside: aside, layout: layout, context: context)
      .draw(on: &frame)
    finder?.draw(
      in: Rect(x: place.x, y: place.bottom, width: place.width, height: 1), context.language,
      on: &frame)
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
  fileprivate static func lacks(_ count: Int) -> Phrase {
    Phrase(da: "Mangler \(count): ", en: "\(count) missing: ")
  }
  fileprivate static let whole = Phrase(
    da: "Svaret er fuldstændigt. Gem med F2.", en: "The answer is whole. Save it with F2.")
  fileprivate static func gaps(_ gaps: [Gap]) -> Phrase {
    Phrase(da: "Kan ikke afsluttes endnu. Mangler: ", en: "Cannot be finished yet. Missing: ")
      + gaps.phrase + Phrase(verbatim: ".")
  }
  private static func invisible(_ count: Int) -> Phrase {
    Phrase(
      da: count == 1 ? "1 usynligt tegn" : "\(count) usynlige tegn",
      en: count == 1 ? "1 invisible character" : "\(count) invisible characters")
  }
  fileprivate static func removed(_ count: Int) -> Phrase {
    invisible(count)
      + Phrase(da: " fjernet fra det indsatte.", en: " removed from what was pasted.")
  }
  fileprivate static func cleaned(_ count: Int) -> Phrase {
    invisible(count)
      + Phrase(
        da: " fjernet fra det indsatte. Ctrl-Z: som det kom.",
        en: " removed from what was pasted. Ctrl-Z: as it came.")
  }
  fileprivate static let cleaned = Phrase(
    da: "Mellemrum og punkttegn er gjort almindelige. Ctrl-Z: som det kom.",
    en: "Spaces and bullets were made plain ones. Ctrl-Z: as it came.")
}
