import StrategyModel

/// Draws the form.
struct FollowUpView {
  let form: FollowUpForm
  let goal: String
  let round: String
  let aside: TextPanel
  let layout: FollowUpLayout
  let context: Context

  private var language: Language { context.language }

  func draw(on frame: inout Frame) {
    drawHead(on: &frame)
    for axis in Axis.allCases { draw(axis, on: &frame) }
    for key in Answer.texts { draw(key, on: &frame) }
    if layout.isOpen, !form.answer.needsExplanation { drawNoExplanation(on: &frame) }
    if let beside = layout.beside { drawBeside(in: beside, on: &frame) }
  }

  static func title(of goal: String, _ context: Context) -> String {
    context.plan.goal(goal).map { "\($0.number)  \($0.titleLine)" } ?? ""
  }

  /// That the answer was sent back, by whom and why; empty where it was not.
  static func remark(on goal: String, in round: String, _ context: Context) -> String {
    guard case .returned(let approval)? = context.plan.goal(goal)?.review(in: round) else {
      return ""
    }
    return approval.told(in: context.plan).capitalised(context.language)
  }

  private func drawHead(on frame: inout Frame) {
    frame.write(Self.title(of: goal, context), in: layout.title, style: .bold)
    frame.write(Self.remark(on: goal, in: round, context), in: layout.remark)
  }

  private func draw(_ axis: Axis, on frame: inout Frame) {
    guard let y = layout.labels[.status(axis)] else { return }
    let isFocused = form.axis == axis
    let isNarrow = layout.place.width < PlanLayout.narrow
    var x = layout.place.x + 1
    if isFocused { frame.write(">", at: Point(x: layout.place.x, y: y)) }
    frame.write(axis.word.capitalised(language), at: Point(x: x, y: y))
    x += isNarrow ? 9 : 11
    for (digit, status) in zip(["1", "2", "3", "0"], Status.inForm) {
      let isSet = form.answer[axis] == status
      let word = status == .none ? Phrase.none(language) : status.word(language)
      let label = isNarrow ? "" : " \(word)"
      let width = 2 + status.face.columns + label.columns
      frame.write(isSet ? "[" : " ", at: Point(x: x, y: y))
      frame.write(isSet ? "]" : " ", at: Point(x: x + width + 1, y: y))
      frame.write("\(digit) ", at: Point(x: x + 1, y: y))
      frame.write(status.face, at: Point(x: x + 3, y: y), style: status.style)
      frame.write(label, at: Point(x: x + 3 + status.face.columns, y: y))
      if isSet, isFocused {
        frame.add(.reverse, to: Rect(x: x, y: y, width: width + 2, height: 1))
        frame.cursor = Point(x: x + 3, y: y)
      }
      x += width + 2
    }
    if isFocused, let row = layout.wording {
      let wording = context.plan.scale.wording(form.answer[axis], axis)
      let room = layout.place.width - 2
      // Below the smileys, or further to the left where it would be cut there.
      let indent = isNarrow ? 0 : max(0, min(11, room - wording.columns))
      frame.write(
        wording, at: Point(x: layout.place.x + 1 + indent, y: row), width: room - indent)
    }
  }

  private func draw(_ key: Field, on frame: inout Frame) {
    let place = FormField.text(key)
    guard let y = layout.labels[place], let rect = layout.editors[place] else { return }
    let isFocused = form.focus == place
    if isFocused { frame.write(">", at: Point(x: layout.place.x, y: y)) }
    let used = frame.write(
      key.word.capitalised(language), at: Point(x: layout.place.x + 1, y: y),
      style: isFocused ? [.bold, .underline] : .underline)
    if let gap = Gap.explanation.first(where: { $0.field == key }), form.answer.needsExplanation {
      let isMissing = form.answer.explanationGaps.contains(gap)
      frame.write(
        (isMissing ? Phrase.missing : .filled)(language),
        at: Point(x: layout.place.x + 3 + used, y: y),
        width: rect.right - layout.place.x - 3 - used)
    }
    form.editors[place]?.draw(in: rect, on: &frame, focused: isFocused)
  }

  /// Why the explanation is not asked for, where there is a row to say it.
  private func drawNoExplanation(on frame: inout Frame) {
    guard let rect = layout.editors[.text(.text)], rect.height > 3 else { return }
    let y = rect.bottom - 1
    let needed = form.editors[.text(.text)]?.height(width: rect.width) ?? 0
    guard needed < rect.height else { return }
    let isWritten = Gap.explanation.compactMap(\.field).contains {
      form.answer[text: $0].saysSomething
    }
    let phrase = isWritten ? Phrase.keptUnasked : .notAsked
    frame.write(phrase(language), at: Point(x: rect.x - 1, y: y), width: rect.width)
  }

  /// Beside the form: the last round's answer, and what the goal is about.
  private func drawBeside(in rect: Rect, on frame: inout Frame) {
    let rule = Rect(x: rect.x - 1, y: rect.y, width: 1, height: rect.height)
    frame.fill(rule, with: "|")
    let place = Rect(x: rect.x + 1, y: rect.y, width: rect.width - 1, height: rect.height)
    aside.draw(in: place, on: &frame)
  }
}

extension Phrase {
  fileprivate static let missing = Phrase(da: "! mangler", en: "! missing")
  fileprivate static let filled = Phrase(da: "kræves, udfyldt", en: "required, filled in")
  fileprivate static let keptUnasked = Phrase(
    da: "Forklaringen gemmes til gul og rød.", en: "The explanation is kept for yellow and red.")
  static let notAsked = Phrase(
    da: "Kommentar kræves kun ved gul og rød.",
    en: "Only yellow and red need explaining.")
}
