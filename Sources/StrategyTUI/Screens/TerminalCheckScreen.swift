package import StrategyModel

/// Shows what arrives for each key, asks for those that terminals send differently, and says what
/// to set.
package struct TerminalCheckScreen: Screen {
  package enum Action: Sendable {
    case skip, scroll(Scroll), leave
  }

  private let facts: TerminalFacts
  private var check = TerminalCheck()
  private var panel = TextPanel([])
  /// Whether Esc was the last key.
  private var isLeaving = false

  init(_ facts: TerminalFacts) {
    self.facts = facts
  }

  package var title: Phrase { Phrase(da: "Terminalen", en: "The terminal") }
  package var isOverlay: Bool { true }
  package var keepsKeys: Bool { true }
  package var hearsBytes: Bool { true }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.skip, .enter, words: .skip),
      Binding(.scroll(.pages(-1)), .pageUp, words: .pageUp),
      Binding(.scroll(.pages(1)), .pageDown, words: .pageDown),
      Binding(.leave, .escape, .function(10), words: .leave),
    ]
  }

  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    guard case .received(let bytes, let event) = event else { return nil }
    let arrival = Arrival(bytes: bytes, event: event)
    if case .mouse(let mouse) = event {
      check.note(arrival)
      if let rows = mouse.wheel { panel.scroll(by: .lines(rows)) }
      return Effect.none
    }
    let wasLeaving = isLeaving
    isLeaving = event == .key(.escape)
    guard case .key(let key) = event, bindings(context).contains(where: { $0.keys.contains(key) })
    else {
      check.take(arrival)
      panel.scroll(to: 0)
      return Effect.none
    }
    check.note(arrival)
    if isLeaving, !wasLeaving {
      context.message = .onceMore
      return Effect.none
    }
    return take(.key(key), &context)
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .skip: check.skip()
    case .scroll(let scroll): panel.scroll(by: scroll)
    case .leave: return .close(.left)
    }
    return .none
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    let window = Size(width: place.width, height: place.height + 3)
    let view = TerminalCheckView(check: check, facts: facts, window: window)
    panel.lines = view.lines(context.language)
    panel.size = Size(width: place.width - 1, height: place.height - 1)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    frame.fill(place)
    frame.write(
      title(context.language), at: Point(x: place.x + 1, y: place.y), style: .bold)
    let below = Rect(
      x: place.x + 1, y: place.y + 1, width: place.width - 1, height: place.height - 1)
    panel.draw(in: below, on: &frame, focused: true)
    let hints = HintRow([
      HintRow.Hint("Enter", Phrase.skipHint(context.language), priority: 0),
      HintRow.Hint("PgDn", Phrase.scrollHint(context.language), priority: 1),
      HintRow.Hint("Esc Esc", Phrase.close(context.language), priority: 0),
    ])
    hints.draw(
      at: Point(x: 0, y: frame.size.height - 1), width: frame.size.width, on: &frame)
  }
}

extension Phrase {
  fileprivate static let skip = Phrase(da: "Spring tasten over", en: "Skip the key")
  fileprivate static let skipHint = Phrase(da: "videre", en: "skip")
  fileprivate static let scrollHint = Phrase(da: "rul", en: "scroll")
  fileprivate static let leave = Phrase(
    da: "Luk (Esc to gange)", en: "Close (Esc twice)")
  fileprivate static let onceMore = Phrase(
    da: "Esc kom. Tryk Esc igen for at lukke.", en: "Esc came. Press Esc again to close.")
}
