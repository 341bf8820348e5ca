import StrategyModel

/// A form with its own undo: steps over all of its fields, in the order in which they were made.
///
/// The oldest steps are forgotten where there are more than `mostSteps`, or where their texts take
/// more than `mostBytes`.
struct FormHistory: Sendable {
  static let mostSteps = 1000
  static let mostBytes = 16 << 20

  private(set) var now: FollowUpForm
  private var past: [Step] = []
  private var future: [Step] = []
  /// The kind of the last edit and its field: typing goes on in the same step.
  private var last: (edit: TextEditor.Edit, field: FormField)?

  init(_ form: FollowUpForm) {
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

  private mutating func show(_ form: FollowUpForm) {
    now = form
    last = nil
  }

  /// Sets the status of the axis one is on.
  mutating func rate(_ status: Status) {
    guard let axis = now.axis, status != now.answer[axis] else { return }
    remember(now)
    last = nil
    now.rate(status)
  }

  /// Lets the editor one is in change its text: a step of undo, or part of the last one.
  mutating func edit(_ body: (inout TextEditor) -> Void) {
    let before = now
    _ = now.edit(body)
    guard let edit = now.editor?.lastEdit, edit != .none else { return }
    let goesOn = last.map { $0.edit == edit && $0.field == now.focus && edit != .other } ?? false
    if !goesOn || startsWord(before) { remember(before) }
    last = (edit, now.focus)
  }

  /// Whether a word begins with what was typed: typing is undone word by word.
  private func startsWord(_ before: FollowUpForm) -> Bool {
    guard let old = before.editor, let new = now.editor, new.lastEdit == .typing else {
      return false
    }
    let typed = new.text.utf8.prefix(new.cursor).suffix(1)
    let previous = old.text.utf8.prefix(old.cursor).suffix(1)
    return previous.elementsEqual([0x20]) && !typed.elementsEqual([0x20])
  }

  /// Lets the editor one is in move its cursor.
  mutating func move(_ body: (inout TextEditor) -> Void) {
    _ = now.edit(body)
    last = nil
  }

  /// Moves in the text one is in, over its edge to the next field; or between the fields.
  mutating func move(_ move: FollowUpScreen.Move) {
    guard now.editor != nil else {
      switch move {
      case .up: moveFocus(by: -1, round: false)
      case .down: moveFocus(by: 1, round: false)
      case .left: focus(.status(.result))
      case .right: focus(.status(.timeline))
      default: return
      }
      return
    }
    let moved = now.edit { $0.go(move) } ?? true
    last = nil
    if !moved { moveFocus(by: move == .up ? -1 : 1, round: false) }
  }

  /// Moves in the text one is in and marks what is passed.
  mutating func extend(_ move: FollowUpScreen.Move) {
    self.move { editor in
      editor.marking { marked in _ = marked.go(move) }
    }
  }

  mutating func moveFocus(by count: Int, round: Bool) {
    now.moveFocus(by: count, round: round)
    last = nil
  }

  mutating func focus(_ field: FormField) {
    now.focus(field)
    last = nil
  }

  /// Takes over what somebody else changed in fields that hold what was seen, in every step.
  mutating func rebase(from seen: Answer, onto current: Answer) {
    now.rebase(from: seen, onto: current)
    for index in past.indices { past[index].form.rebase(from: seen, onto: current) }
    for index in future.indices { future[index].form.rebase(from: seen, onto: current) }
  }

  /// Replaces what stands in a field: a step of undo of its own.
  mutating func replace(_ field: Field, with value: String) {
    remember(now)
    last = nil
    now.replace(field, with: value)
  }

  mutating func resize(_ size: (Field) -> Size?) {
    now.resize(size)
  }

  /// Goes to the nearest place that reads like the needle, as `FollowUpForm.find` says.
  mutating func find(
    _ needle: FoldedNeedle, from place: FollowUpForm.Place, _ direction: FollowUpForm.Direction
  ) -> (number: Int, count: Int)? {
    last = nil
    return now.find(needle, from: place, direction)
  }

  /// Goes back to where one was.
  mutating func go(to place: FollowUpForm.Place) {
    now.go(to: place)
    last = nil
  }

  /// The form as it was before a step that can be undone.
  private struct Step {
    var form: FollowUpForm
    /// What the step keeps from being given back at the most: the text that it changed.
    let bytes: Int

    init(_ form: FollowUpForm) {
      self.form = form
      bytes = form.editor?.text.utf8.count ?? 0
    }
  }

  private mutating func remember(_ form: FollowUpForm) {
    past.append(Step(form))
    future = []
    var bytes = past.reduce(0) { $0 + $1.bytes }
    while past.count > Self.mostSteps || bytes > Self.mostBytes && past.count > 1 {
      bytes -= past.removeFirst().bytes
    }
  }
}

extension TextEditor {
  /// Moves the cursor; false where up or down find the edge of the text.
  @discardableResult
  mutating func go(_ move: FollowUpScreen.Move) -> Bool {
    switch move {
    case .up: return up()
    case .down: return down()
    case .left: left()
    case .right: right()
    case .wordLeft: wordLeft()
    case .wordRight: wordRight()
    case .start: lineStart()
    case .end: lineEnd()
    case .pageUp: pageUp()
    case .pageDown: pageDown()
    }
    return true
  }
}
