package import StrategyModel

/// Lines to read on a screen of their own, where there is no room for them beside or below.
package struct ReadingScreen: PanelScreen {
  package enum Action: Sendable {
    case scroll(Scroll), turnPage, close
  }

  package var panel: TextPanel

  package let title: Phrase

  init(_ lines: [TextPanel.Line], title: Phrase) {
    panel = TextPanel(lines)
    self.title = title
  }

  package var keepsKeys: Bool { true }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.close, .escape, "q", words: .close, in: .view, hint: Hint(.close, 0)),
      Binding(
        .turnPage, .control("r"), "+", words: .onward, in: .view, hint: Hint(.turnPageHint, 1)),
    ] + Binding.scrolling { .scroll($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .scroll(let scroll): panel.scroll(by: scroll)
    case .turnPage: panel.turnPage()
    case .close: return .close(.left)
    }
    return .none
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    panel.size = Size(width: place.width - 1, height: place.height - 1)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    frame.writeTitle(title(context.language), in: place)
    panel.draw(
      in: Rect(
        x: place.x + 1, y: place.y + 1, width: place.width - 1, height: place.height - 1),
      on: &frame, focused: true)
  }
}

extension Phrase {
  fileprivate static let onward = Phrase(
    da: "En side videre; fra enden til toppen", en: "On by a page; from the end to the top")
  fileprivate static let turnPageHint = Phrase(da: "en side", en: "a page")
}
