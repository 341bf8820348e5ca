package import StrategyModel

/// An open menu over the screen whose commands it lists.
package struct MenuScreen: Screen {
  package enum Action: Sendable {}

  private var bar: MenuBar
  /// The commands of each menu, as the bar has them.
  private let places: [[Command.Place]]

  init(_ commands: [Command], menu: Int, _ language: Language) {
    bar = MenuBar(commands: commands, language)
    places = commands.byMenu.map { $0.commands.map(\.place) }
    bar.open(menu)
  }

  package var title: Phrase { .menu }
  package var isOverlay: Bool { true }
  package func bindings(_ context: Context) -> [Binding<Action>] { [] }
  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {}

  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    guard case .key(let key) = event else { return Effect.none }
    if key == .function(10) { return nil }
    return effect(of: bar.press(key == " " ? .enter : key))
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    switch gesture {
    case .click(let point), .doubleClick(let point): return effect(of: bar.click(point, in: window))
    case .wheel(let rows, _): bar.move(by: rows.signum())
    case .drag: break
    }
    return .none
  }

  private func effect(of choice: Choice<MenuBar.Place>) -> Effect {
    switch choice {
    case .undecided: return .none
    case .cancelled: return .close(.left)
    case .chosen(let place): return .run(places[place.menu][place.item])
    }
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    frame.fill(Rect(x: 0, y: 0, width: frame.size.width, height: 1))
    frame.write(
      Phrase.menuKeys(context.language), at: Point(x: 1, y: frame.size.height - 1))
    bar.draw(on: &frame)
  }
}
