package import StrategyModel

/// All that can be done on the screen below, found by a few letters of its words.
package struct PaletteScreen: Screen {
  package enum Action: Sendable {}

  private static let widest = 76
  private static let highest = 16

  private let commands: [Command]
  private var list: PickList
  private var box = Rect(x: 0, y: 0, width: 0, height: 0)

  init(_ commands: [Command], _ language: Language) {
    // What only moves the cursor comes last.
    let commands = commands.filter { $0.menu != nil } + commands.filter { $0.menu == nil }
    self.commands = commands
    list = PickList(
      commands.map { command in
        PickList.Item(
          command.words(language), detail: command.keys.first?.label(language) ?? "",
          aliases: Language.allCases.filter { $0 != language }.map { command.words($0) },
          unavailable: command.unavailable?(language))
      })
  }

  package var title: Phrase { Phrase(da: "Kommandoer", en: "Commands") }
  package var isOverlay: Bool { true }
  package var keepsKeys: Bool { true }
  package func bindings(_ context: Context) -> [Binding<Action>] { [] }
  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {}

  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    switch event {
    case .key(.function(10)): return nil
    case .key(let key):
      switch list.press(key) {
      case nil, .undecided: break
      case .cancelled: return .close(.left)
      case .chosen(let index): return .run(commands[index].place)
      }
    case .paste(let text): list.paste(text)
    default: break
    }
    context.message = list.selected.flatMap { commands[$0].unavailable }
    return Effect.none
  }

  /// A click on a command runs it, or says why it cannot be done; one outside closes.
  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    let isClicked = list.point(gesture)
    if let point = gesture.clicked, !box.contains(point) { return .close(.left) }
    return isClicked ? type(.key(.enter), &context) ?? .none : .none
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    // A strip that is left of the screen below would say nothing.
    let width = place.width < Self.widest + 8 ? place.width : Self.widest
    // A message of two rows stands below.
    let height = min(place.height - 1, Self.highest, commands.count + 3)
    box = Rect(x: place.x + (place.width - width) / 2, y: place.y, width: width, height: height)
    list.place = Rect(x: box.x + 1, y: box.y + 1, width: width - 2, height: height - 2)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let language = context.language
    frame.box(box)
    list.draw(prompt: Phrase.prompt(language), nothing: Phrase.nothing(language), on: &frame)
    frame.write(Phrase.keys(language), at: Point(x: 1, y: frame.size.height - 1))
  }
}

extension Phrase {
  fileprivate static let prompt = Phrase(da: "Kommando:", en: "Command:")
  fileprivate static let nothing = Phrase(
    da: "Ingen kommando hedder sådan.", en: "No command is called so.")
  fileprivate static let keys = Phrase(
    da: "Skriv, Enter udfører, Esc lukker", en: "Type, Enter runs it, Esc closes")
}
