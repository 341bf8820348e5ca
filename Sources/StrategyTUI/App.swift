package import StrategyModel

/// The loop, the stack of screens, and the one place where effects happen.
package struct App: Sendable {
  /// What strategy-tui hands in, so that nothing here knows a clock, an account or a file format.
  package struct Surroundings: Sendable {
    /// Who works here; asked once, for a directory service may take its time.
    let login: @Sendable () -> String
    let now: @Sendable () -> Instant
    /// Writes the report of a plan into the current folder and returns the file's name.
    let export: @Sendable (Plan, _ overwriting: Bool, Work) -> ExportResult
    /// What shows that something takes long.
    let waiting: any Waiting
    /// Where drafts are kept; nil where the account has no folder for them.
    let drafts: DraftFolder?
    /// A clock that never goes back.
    let uptime: @Sendable () -> Duration
    /// A point in time as the people here write it: date and time of day.
    let localTime: @Sendable (Instant) -> Phrase
    /// Whether the mouse was on when the program was last used.
    let mouse: Bool
    /// Keeps for the next time whether the mouse is on.
    let rememberMouse: @Sendable (Bool) -> Void
    let aids: WritingAids
    /// What is known of the terminal; asked while its screen is up.
    let terminal: @Sendable () -> TerminalFacts
    /// The program's version.
    let version: String

    package init(
      login: @escaping @Sendable () -> String, now: @escaping @Sendable () -> Instant,
      export: @escaping @Sendable (Plan, _ overwriting: Bool, Work) -> ExportResult,
      waiting: any Waiting, drafts: DraftFolder?, uptime: @escaping @Sendable () -> Duration,
      localTime: @escaping @Sendable (Instant) -> Phrase, aids: WritingAids,
      terminal: @escaping @Sendable () -> TerminalFacts, version: String, mouse: Bool = true,
      rememberMouse: @escaping @Sendable (Bool) -> Void = { _ in }
    ) {
      self.login = login
      self.now = now
      self.export = export
      self.waiting = waiting
      self.drafts = drafts
      self.uptime = uptime
      self.localTime = localTime
      self.mouse = mouse
      self.rememberMouse = rememberMouse
      self.aids = aids
      self.terminal = terminal
      self.version = version
    }
  }

  /// How the work with a plan came to its end.
  package enum Ending: Equatable, Sendable {
    /// The program is to end: by a signal, or 0 where the user quit.
    case program(signal: Int32)
    /// Another plan is wanted; this one can be gone on with.
    case another(Picker.Start)
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
  var ended: Ending?
  var keeper = DraftKeeper()
  /// Whether the mouse is the program's; otherwise it is the terminal's.
  var hearsMouse: Bool
  var pointer = Pointer()
  /// The merges' conflicts that are to be settled another time.
  var putOff: [Conflict] = []
  /// What somebody else put where the last change was refused for it; nil where it was not.
  var conflict: Phrase?
  /// Whether the last change is in the history too.
  var isRemembered = false
  private var login: String?
  /// Whether the user stopped what one of the events in hand began.
  private var hasStopped = false
  /// What only the terminal can do, until the event in hand is done.
  var requests: [TerminalRequest] = []

  enum TerminalRequest {
    case suspend, repaint, mouse
    case copy(String)
    case edit(String)
  }

  /// - Parameters:
  ///   - store: the plan.
  ///   - language: of the screen.
  ///   - filter: which goals are shown at first.
  ///   - surroundings: what strategy-tui hands in.
  ///   - place: where one was last; nil starts at the first goal.
  ///   - message: what is said at first.
  package init(
    store: PlanStore, language: Language, filter: Filter = Filter(), surroundings: Surroundings,
    at place: Remembered.Place? = nil, message: Phrase? = nil
  ) {
    self.store = store
    self.surroundings = surroundings
    hearsMouse = surroundings.mouse
    context = Context(
      plan: store.plan, language: language, readOnly: store.file.whyReadOnly?.phrase,
      keepsDrafts: surroundings.drafts != nil, aids: surroundings.aids, filter: filter,
      localTime: surroundings.localTime)
    context.today = surroundings.now().localDay
    screens = []
    updateStanding()
    open(PlanScreen(at: place, context))
    context.message = context.readOnly ?? message
    offerConflicts()
    offerDrafts()
  }

  /// Runs until the user quits, wants another plan, or a signal asks the program to end.
  ///
  /// - Parameter terminal: where frames are shown and events come from.
  /// - Returns: how it ended; where another plan was wanted, it can be run again.
  package mutating func run(on terminal: inout some Terminal & ~Copyable) -> Ending {
    ended = nil
    resize(to: terminal.size)
    terminal.hearMouse(hearsMouse)
    terminal.show(frame())
    if tellOfFindings() { terminal.show(frame()) }
    while true {
      hasStopped = false
      for event in terminal.wait(atMost: keeper.wait(at: surroundings.uptime())) {
        // Who stopped something does not want what was typed ahead of it either.
        if hasStopped, event.isTyped { continue }
        if event == .resized { resize(to: terminal.size) }
        handle(event)
        if let ended { return ended }
        serveRequests(on: &terminal)
      }
      keepDraft()
      terminal.tellsBytes = hearsBytes
      terminal.show(frame())
    }
  }

  /// Says that the plan breaks rules, once the first screen is there to be read.
  ///
  /// - Returns: whether there was anything to say.
  @discardableResult
  mutating func tellOfFindings() -> Bool {
    let findings = store.findings().count
    guard findings > 0, context.message == nil else { return false }
    context.message = .findings(findings)
    return true
  }

  /// Does something that may take long, and shows that where it does.
  mutating func during<Result, Failure: Error>(
    _ task: Work.Step, _ body: (inout App, Work) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let (waiting, language) = (surroundings.waiting, context.language)
    return try waiting.during(task, language) { work throws(Failure) in
      defer { hasStopped = hasStopped || work.isStopped }
      return try body(&self, work)
    }
  }

  /// Who does something, and when.
  mutating func sign() -> Signature {
    let by = login ?? during(.account) { app, _ in app.surroundings.login() }
    login = by
    return Signature(by: by, at: surroundings.now())
  }

  /// Looks up what the account is in the plan; a plan without people needs to ask nobody.
  mutating func updateStanding() {
    let by = store.plan.people.isEmpty ? login ?? "" : sign().by
    context.standing = store.plan.standing(of: by, on: surroundings.now().day)
  }

  mutating func resize(to size: Size) {
    self.size = size
    arrange()
  }

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
  static let interrupt: Int32 = 2

  private func quits(_ event: Event) -> Bool {
    event == .key(.function(10)) || event == .key("q")
  }

  /// The app's own bindings, all of them: what a form leaves out is told by `isOffered`.
  var appBindings: [Binding<AppAction>] {
    AppAction.allCases.map {
      $0.binding(
        canUndo: !undoable.isEmpty, canRedo: !redoable.isEmpty, hearsMouse: hearsMouse)
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
    case .openAnother: leave(for: .list)
    case .newPlan: leave(for: .newPlan)
    case .successor: open(SuccessorScreen(context))
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
  fileprivate static func findings(_ count: Int) -> Phrase {
    Phrase(
      da: "Der er \(count) fejl i planens fil. Kør \"strategy-tui check\" for at se "
        + (count == 1 ? "den." : "dem."),
      en: "The plan's file has \(count) \(count == 1 ? "fault" : "faults"). "
        + "Run \"strategy-tui check\" to see \(count == 1 ? "it" : "them").")
  }
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
