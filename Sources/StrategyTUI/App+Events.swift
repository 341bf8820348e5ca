import StrategyModel

/// What becomes of keys, pastes, the mouse and what the system tells.
extension App {
  /// Takes one event.
  mutating func handle(_ event: Event) {
    context.today = surroundings.now().localDay
    switch event {
    case .resized: return
    case .fileChanged: refresh()
    case .ending(let signal): return end(by: signal)
    case .key(.control("c")): quit(as: Self.interrupt)
    case .received(_, let event) where isTooSmall || !hearsBytes || event == .key(.control("c")):
      if let event { handle(event) }
    case .strayByte(let character):
      handle(.key(.character(character)))
      context.message = .notUTF8
    case .key where isTooSmall: if quits(event) { quit() }
    case .paste where isTooSmall, .mouse where isTooSmall: return
    case .key, .paste, .received: take(event)
    case .mouse(let mouse): take(mouse)
    }
    arrange()
  }

  var hearsBytes: Bool { screens.last?.hearsBytes == true }

  private mutating func take(_ event: Event) {
    context.message = nil
    context.news = nil
    let top = screens.count - 1
    if let effect = screens[top].take(event, &context) { return perform(effect) }
    switch event {
    case .paste: context.message = .pasteUnused
    case .key(let key):
      guard reaches(key), let binding = appBindings.first(where: { $0.keys.contains(key) })
      else {
        context.message = .keyUnused
        return
      }
      run(binding)
    default: return
    }
  }

  /// The signal that Ctrl-C stands for.
  static let interrupt: Int32 = 2

  private func quits(_ event: Event) -> Bool {
    event == .key(.function(10)) || event == .key("q")
  }

  /// The app's own bindings, all of them: what a form leaves out is told by `isOffered`.
  var appBindings: [Binding<AppAction>] {
    let refused = context.standing.refusal(of: .answer)?.phrase
    return AppAction.allCases.map {
      $0.binding(
        canUndo: !undoable.isEmpty, canRedo: !redoable.isEmpty, refused: refused,
        hearsMouse: hearsMouse)
    }
  }

  /// Whether an action can be taken while the top screen has the keys.
  func isOffered(_ action: AppAction) -> Bool {
    action.worksEverywhere || screens.last { !$0.isOverlay }?.keepsKeys != true
  }

  /// Whether a key reaches the app's own bindings: a screen that keeps the keys has the letters.
  func reaches(_ key: Key) -> Bool {
    guard case .character = key else { return true }
    return screens.last { !$0.isOverlay }?.keepsKeys != true
  }

  private mutating func run(_ binding: Binding<AppAction>) {
    let reason = isOffered(binding.action) ? binding.unavailable : .closeFirst
    if let reason {
      context.message = reason
    } else {
      perform(binding.action)
    }
  }

  /// Runs a command that was chosen from a menu.
  mutating func run(_ place: Command.Place) {
    switch place {
    case .app(let index): run(appBindings[index])
    case .screen(let index): perform(screens[screens.count - 1].run(index, &context))
    }
  }

  private mutating func perform(_ action: AppAction) {
    switch action {
    case .help: if !(screens.last is HelpScreen) { open(help) }
    case .overview: if !(screens.last is OverviewScreen) { open(OverviewScreen()) }
    case .export: perform(.export(overwriting: false))
    case .openAnother: leave(for: .list)
    case .newPlan: leave(for: .newPlan)
    case .successor: open(SuccessorScreen())
    case .administer: if !(screens.last is AdminScreen) { open(AdminScreen()) }
    case .undo: perform(Effect.undo)
    case .redo: perform(Effect.redo)
    case .menu: openMenu(0)
    case .mouse: toggleMouse()
    case .palette:
      open(PaletteScreen(commands.filter { $0.place != .app(action.rawValue) }, context.language))
    case .terminalCheck: open(TerminalCheckScreen(surroundings.terminal()))
    case .about:
      context.message = .about(version: surroundings.version, plan: store.file.path)
    case .repaint: perform(Effect.repaint)
    case .suspend: perform(Effect.suspend)
    case .quit: perform(Effect.quit)
    }
  }

  private var help: HelpScreen {
    HelpScreen(
      of: screens.last?.title ?? .empty, commands: commands,
      isForm: screens.last?.keepsKeys == true, context)
  }
}

extension Phrase {
  static let notUTF8 = Phrase(
    da: "Terminalen sender ikke UTF-8. I PuTTY: Window > Translation > UTF-8. "
      + "Prøv tasterne i menuen: Hjælp > Terminal.",
    en: "The terminal does not send UTF-8. In PuTTY: Window > Translation > UTF-8. "
      + "Try the keys from the menu: Help > Terminal check.")
  static let keyUnused = Phrase(
    da: "Tasten bruges ikke her. F1 viser tasterne.",
    en: "The key is not used here. F1 shows the keys.")
  fileprivate static func about(version: String, plan: String) -> Phrase {
    Phrase(
      da: "strategy-tui \(version). Planens fil: \(plan)",
      en: "strategy-tui \(version). The plan's file: \(plan)")
  }
  fileprivate static let pasteUnused = Phrase(
    da: "Der blev indsat tekst uden for et tekstfelt; intet er ændret.",
    en: "Text was pasted outside a text field; nothing has changed.")
}
