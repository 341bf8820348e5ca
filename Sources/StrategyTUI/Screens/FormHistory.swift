import StrategyModel

/// A form with its own undo: steps over all of its fields, in the order in which they were made.
struct FormHistory: Sendable {
  private(set) var now: FollowUpForm
  private var past: [FollowUpForm] = []
  private var future: [FollowUpForm] = []
  /// The kind of the last edit and its field: typing goes on in the same step.
  private var last: (edit: TextEditor.Edit, field: FormField)?

  init(_ form: FollowUpForm) {
    now = form
  }

  var canUndo: Bool { !past.isEmpty }
  var canRedo: Bool { !future.isEmpty }

  mutating func undo() {
    guard let form = past.popLast() else { return }
    future.append(now)
    show(form)
  }

  mutating func redo() {
    guard let form = future.popLast() else { return }
    past.append(now)
    show(form)
  }

  private mutating func show(_ form: FollowUpForm) {
    now = form
    last = nil
  }

  /// Sets the status of the axis one is on.
  mutating func rate(_ status: Status) {
    guard let axis = now.axis, status != now.answer[axis] else { return }
    remember()
    now.rate(status)
  }

  /// Lets the editor one is in change its text: a step of undo, or part of the last one.
  mutating func edit(_ body: (inout TextEditor) -> Void) {
    let before = now
    _ = now.edit(body)
    guard let edit = now.editor?.lastEdit, edit != .none else { return }
    let goesOn = last.map { $0.edit == edit && $0.field == now.focus && edit != .other } ?? false
    if !goesOn || startsWord(before) {
      past.append(before)
      future = []
    }
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

  /// Takes a key for the editor one is in; false where the editor has no use for it.
  mutating func type(_ key: Key, isReadOnly: Bool) -> Bool {
    if moves(key) { return true }
    guard !isReadOnly else { return false }
    switch key {
    case .character(let character): edit { $0.insert(String(character)) }
    case .enter: edit { $0.newline() }
    case .backspace: edit { $0.backspace() }
    case .delete: edit { $0.deleteForward() }
    default: return false
    }
    return true
  }

  private mutating func moves(_ key: Key) -> Bool {
    switch key {
    case .up: if now.edit({ $0.up() }) == false { moveFocus(by: -1) }
    case .down: if now.edit({ $0.down() }) == false { moveFocus(by: 1) }
    case .left: move { $0.left() }
    case .right: move { $0.right() }
    case .wordLeft: move { $0.wordLeft() }
    case .wordRight: move { $0.wordRight() }
    case .home: move { $0.lineStart() }
    case .end: move { $0.lineEnd() }
    case .pageUp: move { $0.pageUp() }
    case .pageDown: move { $0.pageDown() }
    case .shiftLeft: move { editor in editor.marking { $0.left() } }
    case .shiftRight: move { editor in editor.marking { $0.right() } }
    case .shiftUp: move { editor in _ = editor.marking { $0.up() } }
    case .shiftDown: move { editor in _ = editor.marking { $0.down() } }
    default: return false
    }
    return true
  }

  mutating func moveFocus(by count: Int) {
    now.moveFocus(by: count)
    last = nil
  }

  mutating func focus(_ field: FormField) {
    now.focus(field)
    last = nil
  }

  mutating func resize(_ size: (Field) -> Size?) {
    now.resize(size)
  }

  private mutating func remember() {
    past.append(now)
    future = []
    last = nil
  }
}
