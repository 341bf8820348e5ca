import StrategyModel

/// A form while it is edited: with undo over all of its fields, in the order in which steps were
/// made, with what was cut, and what is looked for.
///
/// The oldest steps are forgotten where there are more than `mostSteps`, or where their texts take
/// more than `mostBytes`.
struct FormEditor<Form: EditableForm>: Sendable {
  static var mostSteps: Int { 1000 }
  static var mostBytes: Int { 16 << 20 }

  private(set) var now: Form
  private var past: [Step] = []
  private var future: [Step] = []
  /// The kind of the last edit and its field: typing goes on in the same step.
  private var last: (edit: TextEditor.Edit, field: Form.Place, isCutLine: Bool)?
  /// What was cut or copied last.
  var cutText = ""
  /// What is looked for, while it is typed.
  var finder: FormFinder<Form.Place>?
  /// What was looked for last.
  var sought = ""

  init(_ form: Form) {
    now = form
  }

  var canUndo: Bool { !past.isEmpty }
  var canRedo: Bool { !future.isEmpty }

  mutating func undo() {
    guard let step = past.popLast() else { return }
    future.append(Step(now))
    show(step.form)
  }

  mutating func redo() {
    guard let step = future.popLast() else { return }
    past.append(Step(now))
    show(step.form)
  }

  private mutating func show(_ form: Form) {
    now = form
    last = nil
  }

  /// Changes the form: a step of undo of its own.
  mutating func change(_ body: (inout Form) -> Void) {
    remember(now)
    last = nil
    body(&now)
  }

  /// Chooses: a step of undo where that changes what stands in the form.
  mutating func choose(_ body: (inout Form) -> Void) {
    var chosen = now
    body(&chosen)
    if chosen.content == now.content {
      go { $0 = chosen }
    } else {
      change { $0 = chosen }
    }
  }

  /// Changes the form as it is and as it was in every step.
  mutating func changeAll(_ body: (inout Form) -> Void) {
    body(&now)
    for index in past.indices { body(&past[index].form) }
    for index in future.indices { body(&future[index].form) }
  }

  /// Moves in the form: what is typed next is a step of its own.
  mutating func go<Result>(_ body: (inout Form) -> Result) -> Result {
    last = nil
    return body(&now)
  }

  /// Fits the editors that are in view to where they are drawn.
  mutating func fit(_ rect: (Form.Place) -> Rect?) {
    now.fit(rect)
  }

  /// Lets the editor one is in change its text: a step of undo, or part of the last one.
  mutating func edit(_ body: (inout TextEditor) -> Void) {
    let before = now
    _ = now.edit(body)
    guard let edit = now.editor?.lastEdit, edit != .none else { return }
    let goesOn = last.map { $0.edit == edit && $0.field == now.focus && edit != .other } ?? false
    if !goesOn || startsWord(before) { remember(before) }
    last = (edit, now.focus, false)
  }

  /// Whether a word begins with what was typed: typing is undone word by word.
  private func startsWord(_ before: Form) -> Bool {
    guard let old = before.editor, let new = now.editor, new.lastEdit == .typing else {
      return false
    }
    let typed = new.text.utf8.prefix(new.cursor).suffix(1)
    let previous = old.text.utf8.prefix(old.cursor).suffix(1)
    return previous.elementsEqual([0x20]) && !typed.elementsEqual([0x20])
  }

  /// Cuts what is marked or the line; lines that are cut one after the other are returned together,
  /// as in nano.
  mutating func cutLine() -> String? {
    let goesOn = last?.isCutLine == true
    var line: String?
    edit { line = $0.cutLine() }
    last?.isCutLine = true
    return line.map { goesOn ? cutText + $0 : $0 }
  }

  /// Lets the editor one is in move its cursor.
  mutating func move(_ body: (inout TextEditor) -> Void) {
    _ = now.edit(body)
    last = nil
  }

  /// Moves in the text one is in, over its edge to the next field; or between the fields.
  mutating func move(_ move: TextEditor.Move) {
    guard now.editor != nil else { return choose { $0.move(move) } }
    let moved = now.edit { $0.go(move) } ?? true
    last = nil
    if !moved { moveFocus(by: move == .up ? -1 : 1, round: false) }
  }

  /// Moves in the text one is in and marks what is passed.
  mutating func extend(_ move: TextEditor.Move) {
    self.move { editor in
      editor.marking { marked in _ = marked.go(move) }
    }
  }

  mutating func moveFocus(by count: Int, round: Bool) {
    now.moveFocus(by: count, round: round)
    last = nil
  }

  mutating func focus(_ field: Form.Place) {
    now.focus = field
    last = nil
  }

  /// The form as it was before a step that can be undone.
  private struct Step {
    var form: Form
    /// What the step keeps from being given back at the most: the text that it changed.
    let bytes: Int

    init(_ form: Form) {
      self.form = form
      bytes = form.editor?.text.utf8.count ?? 0
    }
  }

  private mutating func remember(_ form: Form) {
    past.append(Step(form))
    future = []
    var bytes = past.reduce(0) { $0 + $1.bytes }
    while past.count > Self.mostSteps || bytes > Self.mostBytes && past.count > 1 {
      bytes -= past.removeFirst().bytes
    }
  }
}
