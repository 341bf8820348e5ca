package import StrategyModel

/// The form in which a goal is answered in a round.
///
/// Nothing that stands in it is thrown away: Esc keeps an answer with gaps as unfinished.
package struct FollowUpScreen: Screen {
  package enum Action: Sendable {
    case finish
    case leave
    case form(FormAction)
    case rate(Status)
    case takeOver
    case turnPage
    /// Leaves the goal out of the round, or takes it in again.
    case notThisRound
    /// Asks why the answer of a closed round is corrected.
    case correct
    /// Shows the goal in another round, that many places further on.
    case round(Int)
  }

  let goal: String
  let round: String
  /// What the plan held when it was last looked at, in fields that nobody disagrees about; in the
  /// others what was seen before somebody else changed them.
  var base: Answer
  var form: FormEditor<FollowUpForm>
  private(set) var layout = FollowUpLayout()
  /// What stands beside the form, where there is room, or on a screen of its own.
  var aside = TextPanel([])
  /// Why the answer is corrected though its round is closed; nil where it is not.
  var correction: String?
  /// How the form ends once its change is saved.
  var ending: Outcome?

  init(goal: Goal, round: Round, focus: FormField) {
    self.goal = goal.id
    self.round = round.id
    base = goal.answer(in: round.id)
    form = FormEditor(FollowUpForm(base, focus: focus))
  }

  /// The form as a draft left it: what the plan held then, and what was typed over it.
  ///
  /// Nil where the draft is about something else, or was written over another screen.
  init?(resuming draft: Draft, in plan: Plan) {
    guard let place = draft.followUp, let goal = plan.goal(place.goal) else { return nil }
    let reason = draft.reasons.last { $0.target.isField(.corrections) }
    guard !draft.fields.isEmpty || reason != nil else { return nil }
    self.goal = place.goal
    round = place.round
    let answers = draft.answers(over: goal.answer(in: place.round))
    base = answers.seen
    form = FormEditor(FollowUpForm(answers.typed, focus: .status(.result)))
    if let cursor = draft.cursor { form.go { $0.go(to: cursor.offset, in: .text(cursor.field)) } }
    if case .text(let text)? = reason?.new { correction = text }
  }

  package var title: Phrase {
    form.finder == nil ? Phrase(da: "Opfølgning på et mål", en: "Follow-up of a goal") : .find
  }
  package var keepsKeys: Bool { true }

  /// Letters and pastes belong to the text one is in.
  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    if form.type(event, refused: refusal(context), &context) {
      arrange(in: layout.place, context)
    } else if case .key(.character(let character)) = event, !"1230,.".contains(character) {
      context.message = .tabToWrite
    } else {
      return nil
    }
    return Effect.none
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    defer { arrange(in: layout.place, context) }
    switch action {
    case .finish: return finish(&context)
    case .leave: return end(.left, finishing: false, context)
    case .form(.delete(.after)) where form.now.editor == nil: form.choose { $0.rate(.none) }
    case .rate(let status): form.choose { $0.rate(status) }
    case .form(let action):
      let effect = form.perform(action, &context)
      if action == .undo || action == .redo { adopt(context) }
      return effect
    case .round(let places): return show(roundAt: places, &context)
    case .notThisRound: return context.notThisRoundEffect(context.plan.goal(goal))
    case .correct: return .open(askingToCorrect { .closeThen(.open($0)) })
    case .turnPage:
      guard layout.beside != nil else { return .open(ReadingScreen(aside.lines, title: .aside)) }
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

  package mutating func edited(_ text: String, _ context: inout Context) {
    form.edited(text)
    arrange(in: layout.place, context)
  }

  package mutating func doubted(
    _ word: SpelledWord, suggestions: [String], _ context: inout Context
  ) {
    form.doubted(word, suggestions: suggestions, &context)
    arrange(in: layout.place, context)
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
    let cut = form.cutText
    self = FollowUpScreen(goal: goal, round: round, focus: form.now.focus)
    form.cutText = cut
    adopt(context)
    return context.roundEffect(places)
  }

  // MARK: View

  package mutating func arrange(in place: Rect, _ context: Context) {
    layout = FollowUpLayout(
      place, title: FollowUpView.title(of: goal, context),
      remark: FollowUpView.remark(on: goal, in: round, context), form: form.now,
      isOpen: refusal(context) == nil, hasMore: !aside.lines.isEmpty)
    if let beside = layout.beside {
      let size = Size(width: beside.width - 1, height: beside.height)
      if aside.size != size { aside.size = size }
    }
    form.fit { layout.editors[$0] }
  }

  /// What is still required.
  package func notice(_ context: Context) -> Phrase? {
    guard form.finder == nil else { return nil }
    if let refused = refusal(context) { return refused }
    guard let goal = context.plan.goal(goal) else { return nil }
    let reason = goal.state(in: round).notThisRound
    if !reason.isEmpty { return .notThisRound + Phrase(verbatim: reason) }
    let gaps = form.now.answer.gaps
    let state: Phrase =
      gaps.isEmpty
      ? correction == nil ? .whole : .wholeCorrection : .lacks(gaps.count) + gaps.phrase
    return hints(on: goal, context).reduce(state) { said, hint in
      let both =
        said + Phrase(verbatim: gaps.isEmpty || said != state ? " " : ". ") + hint.phrase
        + Phrase(verbatim: ".")
      return both(context.language).columns <= layout.place.width - 2 ? both : said
    }
  }

  /// Advice on what stands in the form; it is shown where there is room.
  private func hints(on goal: Goal, _ context: Context) -> [TextHint] {
    goal.hints(on: form.now.answer, in: context.plan.round(round), today: context.today)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    FollowUpView(
      form: form.now, goal: goal, round: round, aside: aside, layout: layout, context: context
    )
    .draw(on: &frame)
    form.finder?.draw(
      in: Rect(x: place.x, y: place.bottom, width: place.width, height: 1), context.language,
      on: &frame)
  }
}

extension Status {
  /// In the order of their digits.
  static let inForm: [Status] = [.green, .yellow, .red, .none]
}

extension Phrase {
  fileprivate static let tabToWrite = Phrase(
    da: "Flyt til et tekstfelt for at skrive (Tab).", en: "Move to a text field to write (Tab).")
  fileprivate static func lacks(_ count: Int) -> Phrase {
    Phrase(da: "Mangler \(count): ", en: "\(count) missing: ")
  }
  fileprivate static let notThisRound = Phrase(
    da: "Følges ikke op i denne runde: ", en: "Not followed up in this round: ")
  fileprivate static let wholeCorrection = Phrase(
    da: "Gem rettelsen med F2.", en: "Save the correction with F2.")
  fileprivate static let whole = Phrase(
    da: "Svaret er fuldstændigt. Gem med F2.", en: "The answer is whole. Save it with F2.")
}
