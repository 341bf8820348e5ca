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
  var editors: [FormField: TextEditor]
  var focus: FormField

  init(_ answer: Answer, focus: FormField) {
    self.answer = answer
    self.focus = focus
    editors = Dictionary(
      uniqueKeysWithValues: Answer.texts.map { (.text($0), TextEditor(answer[text: $0])) })
  }

  var content: Answer { answer }

  /// The explanation can be reached only while a status asks for it.
  var fields: [FormField] {
    let texts = answer.needsExplanation ? Answer.texts : [.text]
    return Axis.allCases.map { .status($0) } + texts.map { .text($0) }
  }

  /// The axis one is on; nil in a text.
  var axis: Axis? {
    if case .status(let axis) = focus { axis } else { nil }
  }

  var takesLines: Bool { editor != nil }
  var prose: [FormField] { texts }

  mutating func move(_ move: TextEditor.Move) {
    switch move {
    case .up: moveFocus(by: -1, round: false)
    case .down: moveFocus(by: 1, round: false)
    case .left: focus = .status(.result)
    case .right: focus = .status(.timeline)
    default: return
    }
  }

  /// Sets the status of the axis one is on.
  mutating func rate(_ status: Status) {
    guard let axis else { return }
    answer[axis] = status
  }

  mutating func keep(_ text: String, at place: FormField) {
    guard case .text(let field) = place else { return }
    // White space alone is no answer.
    answer[text: field] = text.saysSomething ? text : ""
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
    show(value, at: .text(field))
  }
}
