package import StrategyModel

/// A round's name and due date over the screen: of a new round, or of one that is not closed.
package struct RoundForm: Screen {
  package enum Action: Sendable { case moveOn, moveBack, finish, leave }

  private enum Row: CaseIterable { case name, due }

  /// The id of the round that is edited; nil for a new one.
  private let id: String?
  private var name: LineEditor
  private var due: LineEditor
  private var focus = Row.name
  private var box = Rect(x: 0, y: 0, width: 60, height: 6)

  /// The widest form that is easy to read.
  private static let widest = 60

  /// - Parameters:
  ///   - round: which is edited; nil for a new one.
  ///   - language: of the screen.
  init(_ round: Round?, _ language: Language) {
    id = round?.id
    name = LineEditor(round?.name ?? "")
    due = LineEditor(round?.due.map { $0.phrase(language) } ?? "")
  }

  package var title: Phrase { id == nil ? .newRound : .editRound }
  package var isOverlay: Bool { true }
  package var keepsKeys: Bool { true }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.finish, .function(2), .control("s"), words: .saveHint, in: .file),
      Binding(.leave, .escape, words: .close, in: .file),
      Binding(focus == .due ? .finish : .moveOn, .enter, words: .goOn, in: .file),
      Binding(.moveOn, .tab, .down, words: .nextFormField),
      Binding(.moveBack, .backTab, .up, words: .previousFormField),
    ]
  }

  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    switch event {
    case .paste(let text): edit { $0.paste(text) }
    case .key(let key):
      var isTaken = false
      edit { isTaken = $0.press(key) }
      guard isTaken else { return nil }
    default: return nil
    }
    return Effect.none
  }

  private mutating func edit(_ body: (inout LineEditor) -> Void) {
    switch focus {
    case .name: body(&name)
    case .due: body(&due)
    }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .moveOn, .moveBack: focus = focus == .name ? .due : .name
    case .leave: return .close(.left)
    case .finish:
      if let reason = fault(context.plan) {
        context.message = reason
        return .none
      }
      let edits = edits(of: context.plan)
      return edits.isEmpty ? .close(.left) : .change(edits, finishing: false)
    }
    return .none
  }

  /// Why it cannot be saved; the cursor goes where that is.
  private mutating func fault(_ plan: Plan) -> Phrase? {
    focus = .name
    guard name.text.saysSomething else { return .needsName }
    let isTaken = plan.rounds.contains { $0.id != id && $0.name == name.text }
    guard !isTaken else { return .isThere(name.text) }
    focus = .due
    return due.text.saysSomething && Day(typed: due.text) == nil ? .noDate : nil
  }

  private func edits(of plan: Plan) -> [Edit] {
    let day = Value.written(Day(typed: due.text)?.text ?? "")
    let name = Value.written(name.text)
    guard let id else {
      let round = Node.round(plan.freshRoundID(named: self.name.text))
      let state = Value.text(Round.State.planned.rawValue)
      return [
        plan.adding(
          round, [.name: name, .due: day, .state: state], at: plan.end(of: .plan, .round))
      ]
    }
    let edits = [
      plan.set(.name, of: .round(id), to: name), plan.set(.due, of: .round(id), to: day),
    ]
    return edits.filter { $0.old != $0.new }
  }

  package mutating func saved(_ context: inout Context) -> Effect { .close(.left) }

  package mutating func arrange(in place: Rect, _ context: Context) {
    let width = max(20, min(place.width - 2, Self.widest))
    box = Rect(
      x: place.x + (place.width - width) / 2, y: place.y + max(0, (place.height - 6) / 2),
      width: width, height: min(6, place.height))
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let language = context.language
    frame.box(box)
    let x = box.x + 2
    frame.write(title(language), at: Point(x: x, y: box.y + 1), style: .bold)
    let rows: [(Row, Phrase, LineEditor)] = [
      (.name, Field.name.word.capitalised, name), (.due, Field.due.word.capitalised, due),
    ]
    var cursor: Point?
    for (y, (row, label, editor)) in zip((box.y + 2)..., rows) {
      if row == focus { frame.write(">", at: Point(x: box.x + 1, y: y)) }
      frame.write(label(language), at: Point(x: x, y: y), style: .underline)
      editor.draw(at: Point(x: x + 7, y: y), width: box.width - 10, on: &frame)
      if row == focus { cursor = frame.cursor }
    }
    frame.cursor = cursor
    let keys = focus == .due ? Phrase.dateKeys : .nameKeys
    frame.write(
      keys(language), at: Point(x: 1, y: frame.size.height - 1), width: frame.size.width - 2)
  }
}

extension Phrase {
  fileprivate static let newRound = Phrase(da: "Ny runde", en: "New round")
  fileprivate static let editRound = Phrase(
    da: "Rundens navn og frist", en: "The round's name and due date")
  fileprivate static let goOn = Phrase(da: "Videre", en: "Go on")
  fileprivate static let needsName = Phrase(
    da: "Skriv rundens navn, for eksempel okt. 2030.",
    en: "Write the round's name, for example Oct. 2030.")
  fileprivate static func isThere(_ name: String) -> Phrase {
    Phrase(
      da: "Der er allerede en runde, der hedder \(name).",
      en: "There is already a round called \(name).")
  }
  fileprivate static let noDate = Phrase(
    da: "Fristen er ingen dato; skriv den som 31-12-2030 eller 2030-12-31.",
    en: "The due date is no date; write it as 2030-12-31 or 31-12-2030.")
  fileprivate static let nameKeys = Phrase(
    da: "Enter videre, F2 gemmer, Esc lukker", en: "Enter goes on, F2 saves, Esc closes")
  fileprivate static let dateKeys = Phrase(
    da: "31-12-2030; Enter gemmer, Esc lukker",
    en: "2030-12-31; Enter saves, Esc closes")
}
