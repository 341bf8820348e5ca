import StrategyModel

/// Where one can be in the form.
enum FormField: Hashable, Sendable {
  case status(Axis)
  /// One of `Answer.texts`.
  case text(Field)
}

/// What stands in the form, and where one is in it.
struct FollowUpForm: EditableForm {
  private(set) var answer: Answer
  /// An editor for each of `Answer.texts`.
  private(set) var editors: [Field: TextEditor]
  private(set) var focus: FormField

  init(_ answer: Answer, focus: FormField) {
    self.answer = answer
    self.focus = focus
    editors = Dictionary(
      uniqueKeysWithValues: Answer.texts.map { ($0, TextEditor(answer[text: $0])) })
  }

  /// A form with the cursor where it was left.
  init(_ answer: Answer, cursor: Draft.Cursor?) {
    self.init(answer, focus: .status(.result))
    guard let cursor, fields.contains(.text(cursor.field)) else { return }
    focus = .text(cursor.field)
    editors[cursor.field] = TextEditor(answer[text: cursor.field], cursor: cursor.offset)
  }

  /// The fields that can be reached: the explanation only while a status asks for it.
  var fields: [FormField] {
    let texts = answer.needsExplanation ? Answer.texts : [.text]
    return Axis.allCases.map { .status($0) } + texts.map { .text($0) }
  }

  /// The axis one is on; nil in a text.
  var axis: Axis? {
    if case .status(let axis) = focus { axis } else { nil }
  }

  /// The editor one is in; nil on a smiley.
  var editor: TextEditor? {
    if case .text(let key) = focus { editors[key] } else { nil }
  }

  mutating func focus(_ field: FormField) {
    focus = field
  }

  mutating func move(_ move: TextEditor.Move) {
    switch move {
    case .up: moveFocus(by: -1, round: false)
    case .down: moveFocus(by: 1, round: false)
    case .left: focus(.status(.result))
    case .right: focus(.status(.timeline))
    default: return
    }
  }

  /// The texts that can be reached, in the order of the form.
  var texts: [Field] {
    fields.compactMap { if case .text(let field) = $0 { field } else { nil } }
  }

  /// Where one is, and where the cursor stands in each text.
  struct Spot: Sendable {
    let focus: FormField
    let cursors: [Field: Int]
  }

  var place: Spot { Spot(focus: focus, cursors: editors.mapValues(\.cursor)) }

  /// Goes back to where one was; in a text that was changed since, as near as there is.
  mutating func go(to place: Spot) {
    for (field, cursor) in place.cursors { editors[field]?.go(to: cursor) }
    if fields.contains(place.focus) { focus = place.focus }
  }

  /// Moves to a field further on, round the ends or only up to them.
  mutating func moveFocus(by count: Int, round: Bool) {
    let fields = fields
    let position = (fields.firstIndex(of: focus) ?? 0) + count
    focus =
      round
      ? fields[(position + fields.count) % fields.count]
      : fields[max(0, min(position, fields.count - 1))]
  }

  /// Sets the status of the axis one is on.
  mutating func rate(_ status: Status) {
    guard let axis else { return }
    answer[axis] = status
  }

  /// Lets the editor one is in do something; returns what that returns.
  mutating func edit<Result>(_ body: (inout TextEditor) -> Result) -> Result? {
    guard case .text(let key) = focus, var editor = editors[key] else { return nil }
    let result = body(&editor)
    editors[key] = editor
    // White space alone is no answer.
    answer[text: key] = editor.text.saysSomething ? editor.text : ""
    return result
  }

  /// Takes over what somebody else changed in fields that hold what was seen.
  mutating func rebase(from seen: Answer, onto current: Answer) {
    for axis in Axis.allCases where answer[axis] == seen[axis] { answer[axis] = current[axis] }
    for key in Answer.texts
    where answer[text: key].utf8.elementsEqual(seen[text: key].utf8)
      && !answer[text: key].utf8.elementsEqual(current[text: key].utf8)
    {
      replace(key, with: current[text: key])
    }
  }

  /// Replaces what stands in a field, as the file writes it.
  mutating func replace(_ field: Field, with value: String) {
    answer.set(field, to: value)
    guard let editor = editors[field] else { return }
    var new = TextEditor(value)
    new.size = editor.size
    editors[field] = new
  }

  mutating func resize(_ size: (Field) -> Size?) {
    for key in Answer.texts {
      if let size = size(key), editors[key]?.size != size { editors[key]?.size = size }
    }
  }
}
