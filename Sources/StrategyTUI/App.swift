package import StrategyModel

/// The loop, the stack of screens, and the one place where effects happen.
package struct App: Sendable {
  /// What strategy-tui hands in, so that nothing here knows a clock, an account or a file format.
  package struct Surroundings: Sendable {
    /// Who works here; asked once, for a directory service may take its time.
    let login: @Sendable () -> String
    let now: @Sendable () -> Instant
    /// Writes the report of a plan into the current folder and returns the file's name.
    let export: @Sendable (Plan, _ overwriting: Bool) -> ExportResult
    /// Where drafts are kept; nil where the account has no folder for them.
    let drafts: DraftFolder?
    /// A clock that never goes back.
    let uptime: @Sendable () -> Duration
    /// A point in time as the people here write it: date and time of day.
    let localTime: @Sendable (Instant) -> Phrase
    /// What is known of the terminal; asked while its screen is up.
    let terminal: @Sendable () -> TerminalFacts
    /// The program's version.
    let version: String

    package init(
      login: @escaping @Sendable () -> String, now: @escaping @Sendable () -> Instant,
      export: @escaping @Sendable (Plan, _ overwriting: Bool) -> ExportResult,
      drafts: DraftFolder?, uptime: @escaping @Sendable () -> Duration,
      localTime: @escaping @Sendable (Instant) -> Phrase,
      terminal: @escaping @Sendable () -> TerminalFacts, version: String
    ) {
      self.login = login
      self.now = now
      self.export = export
      self.drafts = drafts
      self.uptime = uptime
      self.localTime = localTime
      self.terminal = terminal
      self.version = version
    }
  }

  package enum ExportResult: Sendable {
    case written(String)
    /// A file of that name is there already.
    case exists(String)
    case failed(Phrase)
  }

  var context: Context
  var store: PlanStore
  let surroundings: Surroundings
  /// The last has the keys.
  var screens: [any Screen]
  /// The session's changes, the last first to be undone.
  var undoable: [Change] = []
  var redoable: [Change] = []
  var size = Size(width: 80, height: 24)
  /// The signal that asks the program to end; 0 where the user quits.
  var ended: Int32?
  var keeper = DraftKeeper()
  /// The merges' conflicts that are to be settled another time.
  var putOff: [Conflict] = []
  /// What somebody else put where the last change was refused for it; nil where it was not.
  var conflict: Phrase?
  /// Whether the last change is in the history too.
  var isRemembered = false
  private var login: String?
  /// What only the terminal can do, until the events in hand are done.
  var requests: [TerminalRequest] = []

  enum TerminalRequest {
    case suspend, repaint
  }

  package init(
    store: PlanStore, language: Language, filter: Filter = Filter(), surroundings: Surroundings
  ) {
    self.store = store
    self.surroundings = surroundings
    context = Context(
      plan: store.plan, language: language, readOnly: store.file.whyReadOnly?.phrase,
      keepsDrafts: surroundings.drafts != nil, filter: filter,
      localTime: surroundings.localTime)
    screens = []
    open(PlanScreen())
    if let reason = context.readOnly { context.message = reason }
    offerConflicts()
    offerDrafts()
  }

  /// Runs until the user quits or a signal asks the program to end.
  ///
  /// - Parameter terminal: where frames are shown and events come from.
  /// - Returns: the signal, or 0 where the user quit.
  package mutating func run(on terminal: inout some Terminal & ~Copyable) -> Int32 {
    resize(to: terminal.size)
    terminal.show(frame())
    if tellOfFindings() { terminal.show(frame()) }
    while true {
      for event in terminal.wait(atMost: keeper.wait(at: surroundings.uptime())) {
        if event == .resized { resize(to: terminal.size) }
        handle(event)
        if let ended { return ended }
      }
      keepDraft()
      for request in requests {
        switch request {
        case .suspend: terminal.suspend()
        case .repaint: terminal.repaint()
        }
      }
      requests = []
      terminal.tellsBytes = hearsBytes
      terminal.show(frame())
    }
  }

  /// Says that the plan breaks rules, once the first screen is there to be read.
  ///
  /// - Returns: whether there was anything to say.
  private mutating func tellOfFindings() -> Bool {
    let findings = store.findings().count
    guard findings > 0, context.message == nil else { return false }
    context.message = .findings(findings)
    return true
  }

  /// Who does something, and when.
  mutating func sign() -> Signature {
    let by = login ?? surroundings.login()
    login = by
    return Signature(by: by, at: surroundings.now())
  }

  mutating func resize(to size: Size) {
    self.size = size
    arrange()
  }

  /// Takes one event.
  mutating func handle(_ event: Event) {
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
    case .paste where isTooSmall: return
    case .key, .paste, .received: take(event)
    }
    arrange()
  }

  private var hearsBytes: Bool { screens.last?.hearsBytes == true }

  private mutating func take(_ event: Event) {
    context.message = nil
    context.news = nil
    let top = screens.count - 1
    if let effect = screens[top].take(event, &context) { return perform(effect) }
    switch event {
    case .paste: context.message = .pasteUnused
    case .key(let key):
      guard reaches(key), let index = appBindings.firstIndex(where: { $0.keys.contains(key) })
      else {
        context.message = .keyUnused
        return
      }
      run(index)
    default: return
    }
  }

  /// The signal that Ctrl-C stands for.
  private static let interrupt: Int32 = 2

  private func quits(_ event: Event) -> Bool {
    event == .key(.function(10)) || event == .key("q")
  }

  /// The app's own bindings, all of them: what a form leaves out is told by `isOffered`.
  var appBindings: [Binding<AppAction>] {
    AppAction.allCases.map {
      $0.binding(canUndo: !undoable.isEmpty, canRedo: !redoable.isEmpty)
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

  private mutating func run(_ index: Int) {
    let binding = appBindings[index]
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
    case .app(let index): run(index)
    case .screen(let index): perform(screens[screens.count - 1].run(index, &context))
    }
  }

  private mutating func perform(_ action: AppAction) {
    switch action {
    case .help: if !(screens.last is HelpScreen) { open(help) }
    case .overview: if !(screens.last is OverviewScreen) { open(OverviewScreen()) }
    case .export: perform(.export(overwriting: false))
    case .undo: perform(Effect.undo)
    case .redo: perform(Effect.redo)
    case .palette:
      open(PaletteScreen(commands.filter { $0.place != .app(action.rawValue) }, context.language))
    case .menu: open(MenuScreen(commands, context.language))
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
  fileprivate static func findings(_ count: Int) -> Phrase {
    Phrase(
      da: "Der er \(count) fejl i planens fil. Kør \"strategy-tui check\" for at se "
        + (count == 1 ? "den." : "dem."),
      en: "The plan's file has \(count) \(count == 1 ? "fault" : "faults"). "
        + "Run \"strategy-tui check\" to see \(count == 1 ? "it" : "them").")
  }
  fileprivate static let notUTF8 = Phrase(
    da: "Terminalen sender ikke UTF-8. I PuTTY: Window > Translation > UTF-8. "
      + "Prøv tasterne i menuen: Hjælp > Terminal.",
    en: "The terminal does not send UTF-8. In PuTTY: Window > Translation > UTF-8. "
      + "Try the keys from the menu: Help > Terminal check.")
  fileprivate static let keyUnused = Phrase(
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
