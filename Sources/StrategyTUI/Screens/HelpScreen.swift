package import StrategyModel

/// What the keys do on the screen below, made from its bindings, and what the smileys mean.
package struct HelpScreen: PanelScreen {
  package enum Action: Sendable {
    case scroll(Scroll), search, close
  }

  private let about: Phrase
  package var panel: TextPanel
  private var place = Rect(x: 0, y: 0, width: 80, height: 21)

  init(of screen: Phrase, commands: [Command], isForm: Bool, _ context: Context) {
    about = screen
    panel = TextPanel(
      HelpText(
        commands: commands, isForm: isForm, plan: context.plan, language: context.language
      ).lines)
  }

  package var keepsKeys: Bool { true }
  package var title: Phrase { .helpHint }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.close, .escape, "q", .function(1), "?", words: .close, hint: Hint(.close, 0)),
      Binding(
        .search, "/", "s", .function(3), ":", .control("p"), words: .findCommand,
        hint: Hint(.search, 1)),
    ] + Binding.scrolling { .scroll($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .scroll(let scroll): panel.scroll(by: scroll)
    case .search: return .run(.app(AppAction.palette.rawValue))
    case .close: return .close(.left)
    }
    return .none
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    self.place = Rect(
      x: place.x + 1, y: place.y + 2, width: place.width - 1, height: place.height - 2)
    panel.size = Size(width: self.place.width, height: self.place.height)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    frame.writeTitle("\(title(context.language)): \(about(context.language))", in: place)
    panel.draw(in: self.place, on: &frame, focused: true)
  }
}

extension Phrase {
  fileprivate static let search = Phrase(da: "Søg", en: "Search")
}
