package import StrategyModel

/// Goes to a goal by its number or by words of its title.
package struct JumpScreen: Screen {
  package enum Action: Sendable { case go, close }

  private var list: PickList
  /// The ids of the goals in the list.
  private let goals: [String]

  init(_ context: Context) {
    let shown = context.filter.isEmpty ? nil : Set(context.outline.lines.map(\.id))
    let lines = context.whole.lines
    goals = lines.map(\.id)
    let number = context.whole.numberWidth(least: 5) + 2
    list = PickList(
      lines.map { line in
        PickList.Item(
          line.number.padded(to: number) + line.goal.titleLine, detail: line.centre,
          unavailable: shown?.contains(line.id) == false ? Phrase.hidden(context.language) : nil)
      })
  }

  package var title: Phrase { .jump }
  package var keepsKeys: Bool { true }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.go, .enter, words: .go, hint: Hint(.goHint, 1)),
      Binding(.close, .escape, words: .close, hint: Hint(.close, 2)),
    ]
  }

  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    switch event {
    case .key(.enter), .key(.escape): return nil
    case .key(let key): guard list.press(key) != nil else { return nil }
    case .paste(let text): list.paste(text)
    default: return nil
    }
    return Effect.none
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    guard action == .go else { return .close(.left) }
    guard let selected = list.selected else { return .none }
    if let reason = list.items[selected].unavailable {
      context.message = Phrase(verbatim: reason)
      return .none
    }
    return .closeThen(.reveal(.node(.goal(goals[selected])), then: .none))
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    list.point(gesture) ? update(.go, &context) : .none
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    list.place = Rect(x: place.x + 1, y: place.y, width: place.width - 1, height: place.height)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    list.draw(
      prompt: "\(title(context.language)):", nothing: Phrase.nothing(context.language), on: &frame)
  }
}

extension Phrase {
  fileprivate static let go = Phrase(da: "Gå til målet", en: "Go to the goal")
  fileprivate static let goHint = Phrase(da: "gå dertil", en: "go there")
  fileprivate static let nothing = Phrase(
    da: "Intet mål har det nummer eller de ord i titlen.",
    en: "No goal has that number or those words in its title.")
  fileprivate static let hidden = Phrase(
    da: "Filteret skjuler målet; Esc i planen viser alle mål.",
    en: "The filter hides the goal; Esc in the plan shows all goals.")
}
