package import StrategyModel

/// The form in which a part of the plan is edited, or a new one written.
///
/// Nothing that stands in it is thrown away unasked.
package struct FieldsScreen: Screen {
  package enum Action: Sendable {
    case finish, leave
    case form(FormAction)
    case toggle
  }

  let subject: FormSubject
  let language: Language
  /// What the plan held when it was last looked at, in fields that nobody disagrees about; in the
  /// others what was seen before somebody else changed them.
  var seen: FieldValues
  var form: FormEditor<FieldsForm>
  private(set) var layout = FieldsLayout()
  /// Whether the change that was asked for is to be saved on the way out.
  var isLeaving = false
  /// Why a deadline moves, once that was asked.
  var whyMoved = ""
  /// Whether it brings whoever makes it along as caseworker.
  var bringsCaseworker = false

  init(_ subject: FormSubject, _ context: Context) {
    self.subject = subject
    language = context.language
    seen = FieldValues(of: subject, in: context.plan, context.language)
    var form = FieldsForm(FormItem.items(of: subject, in: context.plan), seen)
    if subject.isNew, let first = form.items.first(where: \.isNeeded) { form.focus = first.key }
    self.form = FormEditor(form)
  }

  /// The form as a draft left it; nil where what it is about is gone.
  init?(resuming draft: Draft, _ context: Context) {
    guard draft.hasPlace(in: context.plan), let subject = FormSubject(of: draft),
      let plans = try? draft.plans(over: context.plan)
    else { return nil }
    self.subject = subject
    language = context.language
    let items = FormItem.items(of: subject, in: context.plan)
    seen = FieldValues(of: subject, in: plans.seen, context.language)
    let typed = FieldValues(of: subject, in: plans.typed, context.language)
    form = FormEditor(FieldsForm(items, typed))
    if let cursor = draft.cursor { form.go { $0.go(to: cursor.offset, in: .field(cursor.field)) } }
    if case .text(let text)? = draft.reasons.last?.new { whyMoved = text }
  }

  package var title: Phrase {
    form.finder == nil ? Phrase(da: "Ret planen", en: "Edit the plan") : .find
  }
  package var keepsKeys: Bool { true }

  /// Letters and pastes belong to the field one is in.
  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    if !form.type(event, refused: nil, &context) {
      guard case .key(.character(let character)) = event else { return nil }
      form.choose {
        if character == " " { $0.toggle() } else { $0.go(toOption: character, context.language) }
      }
    }
    arrange(in: layout.place, context)
    return Effect.none
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    defer { arrange(in: layout.place, context) }
    switch action {
    case .finish: return finish(isLeaving: false, &context)
    case .leave: return finish(isLeaving: true, &context)
    case .toggle: form.choose { $0.toggle() }
    case .form(.newline) where !form.now.takesLines && form.now.focus == form.now.fields.last:
      return finish(isLeaving: false, &context)
    case .form(let action):
      let effect = form.perform(action, &context)
      if action == .undo || action == .redo { adopt(context) }
      return effect
    }
    return .none
  }

  package mutating func resume(after outcome: Outcome, _ context: inout Context) {
    if case .answered(let reason) = outcome { whyMoved = reason }
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

  /// A click moves to a field, to the place in its text, or to an option.
  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    if case .wheel(let rows, _) = gesture {
      form.moveFocus(by: rows.signum(), round: false)
      arrange(in: layout.place, context)
      return .none
    }
    guard let point = gesture.clicked,
      let row = layout.rows[layout.seen].first(where: {
        $0.label.y == point.y || $0.input.contains(point)
      })
    else { return .none }
    form.stay()
    form.focus(row.key)
    if row.input.contains(point) { self.point(at: point, in: row.input) }
    arrange(in: layout.place, context)
    return .none
  }

  private mutating func point(at point: Point, in input: Rect) {
    let place = Point(x: point.x - input.x, y: point.y - input.y)
    guard let item = form.now.item else { return }
    switch item.input {
    case .line, .title, .text, .lines, .day: form.move { $0.point(at: place) }
    case .choice: form.choose { $0.choose(by: 1) }
    case .several(let options):
      let seen = FieldsView.seen(
        of: options.count, height: input.height, at: form.now.position(in: item))
      form.choose { $0.select(option: seen.lowerBound + place.y) }
    }
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    layout = FieldsLayout(place, form.now, context.language)
    form.fit { layout.input(of: $0) }
  }

  package func notice(_ context: Context) -> Phrase? {
    form.finder == nil ? context.refusal(of: subject.deed) ?? form.now.item?.help : nil
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    FieldsView(
      title: subject.title(in: context.plan).capitalised, form: form.now, layout: layout,
      language: context.language
    ).draw(on: &frame)
    form.finder?.draw(
      in: Rect(x: place.x, y: place.bottom, width: place.width, height: 1), language, on: &frame)
  }
}
