package import StrategyModel

/// The form in which a part of the plan is edited, or a new one written.
///
/// Nothing that stands in it is thrown away unasked.
package struct FieldsScreen: Screen {
  package enum Action: Sendable {
    case nextField, previousField
    case finish, leave
    case undo, redo
    case move(TextEditor.Move), extend(TextEditor.Move)
    case newline, backspace, delete, deleteWord
    case toggle
    case write(WriteAction)
  }

  let subject: FormSubject
  let language: Language
  /// What the plan held when it was last looked at, in fields that nobody disagrees about; in the
  /// others what was seen before somebody else changed them.
  var seen: FieldValues
  var form: FormHistory<FieldsForm>
  private(set) var layout = FieldsLayout()
  /// What was cut or copied last.
  var cutText = ""
  /// Whether the change that was asked for is to be saved on the way out.
  var isLeaving = false
  /// Whether it brings whoever makes it along as caseworker.
  var bringsCaseworker = false

  init(_ subject: FormSubject, _ context: Context) {
    self.subject = subject
    language = context.language
    seen = FieldValues(of: subject, in: context.plan, context.language)
    var form = FieldsForm(FormItem.items(of: subject, in: context.plan), seen)
    if subject.isNew, let first = form.items.first(where: \.isNeeded) { form.focus(first.key) }
    self.form = FormHistory(form)
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
    form = FormHistory(FieldsForm(items, typed))
    if let cursor = draft.cursor { form.go { $0.go(to: cursor) } }
  }

  package var title: Phrase { Phrase(da: "Ret planen", en: "Edit the plan") }
  package var keepsKeys: Bool { true }

  /// Letters and pastes belong to the field one is in.
  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    switch event {
    case .paste(let pasted):
      guard form.now.editor != nil else { return nil }
      let pasted = PastedText(pasted).text
      let text = isOneLine ? pasted.inOneLine : pasted
      form.edit { $0.insert(text) }
    case .key(.character(let character)):
      if form.now.editor != nil {
        form.edit { $0.insert(String(character)) }
      } else if character == " " {
        return update(.toggle, &context)
      } else {
        choose { $0.go(toOption: character, context.language) }
      }
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
    case .finish: return finish(isLeaving: false, &context)
    case .leave: return finish(isLeaving: true, &context)
    case .undo:
      form.undo()
      adopt(context)
    case .redo:
      form.redo()
      adopt(context)
    case .move(let move): self.move(move)
    case .extend(let move): form.extend(move)
    case .newline:
      if form.now.editor == nil || isOneLine {
        form.moveFocus(by: 1, round: false)
      } else {
        form.edit { $0.newline() }
      }
    case .backspace: form.edit { $0.backspace() }
    case .delete: form.edit { $0.deleteForward() }
    case .deleteWord: form.edit { $0.deleteWordBack() }
    case .toggle:
      if isChoice { choose { $0.choose(by: 1) } } else { choose { $0.toggle() } }
    case .write(let action): return update(action, &context)
    }
    return .none
  }

  /// Left and right choose where one of several is to be chosen.
  private mutating func move(_ move: TextEditor.Move) {
    switch move {
    case .left where isChoice: choose { $0.choose(by: -1) }
    case .right where isChoice: choose { $0.choose(by: 1) }
    default: form.move(move)
    }
  }

  /// Chooses among options: a step of undo where that changes what is chosen.
  private mutating func choose<Result>(_ body: (inout FieldsForm) -> Result) {
    var chosen = form.now
    _ = body(&chosen)
    if chosen.values == form.now.values {
      form.go { $0 = chosen }
    } else {
      form.change { $0 = chosen }
    }
  }

  private var isChoice: Bool {
    if case .choice = form.now.item?.input { true } else { false }
  }

  /// Whether the field one is in holds one line.
  private var isOneLine: Bool {
    switch form.now.item?.input {
    case .line, .day: true
    default: false
    }
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
      let row = layout.rows.first(where: {
        $0.label.y == point.y || $0.input.contains(point)
      })
    else { return .none }
    form.focus(row.key)
    if row.input.contains(point) { self.point(at: point, in: row.input) }
    arrange(in: layout.place, context)
    return .none
  }

  private mutating func point(at point: Point, in input: Rect) {
    let place = Point(x: point.x - input.x, y: point.y - input.y)
    guard let item = form.now.item else { return }
    switch item.input {
    case .line, .text, .lines, .day: form.move { $0.point(at: place) }
    case .choice: choose { $0.choose(by: 1) }
    case .several(let options):
      let seen = FieldsView.seen(
        of: options.count, height: input.height, at: form.now.position(in: item))
      choose { $0.select(option: seen.lowerBound + place.y) }
    }
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    layout = FieldsLayout(place, form.now, context.language)
    form.fit { [layout] form in
      form.resize { key in
        layout.input(of: key).map { Size(width: $0.width, height: $0.height) }
      }
    }
  }

  package func notice(_ context: Context) -> Phrase? {
    context.refusal(of: subject.deed) ?? form.now.item?.help
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    FieldsView(
      title: subject.title(in: context.plan).capitalised, form: form.now, layout: layout,
      language: context.language
    ).draw(on: &frame)
  }
}
