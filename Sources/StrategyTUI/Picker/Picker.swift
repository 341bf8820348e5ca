package import StrategyModel

/// Chooses the plan to open, or makes a new one: a loop of its own, since there is no plan yet.
package struct Picker: Sendable {
  /// What it begins with.
  package enum Start: Equatable, Sendable {
    case list, newPlan
    /// A plan that has just been made, with what the user should know of it.
    case file(String, remark: Phrase?)
  }

  /// How it came to its end.
  package enum Ending: Sendable {
    /// A plan is open; what the user should know of it, where there is something.
    case opened(PlanStore, remark: Phrase?)
    /// The user went back to where they came from.
    case left
    /// The program is to end; 0 where the user quit.
    case program(signal: Int32)
  }

  /// What strategy-tui hands in.
  package struct Surroundings: Sendable {
    /// The plans that were opened, the last one first.
    let visits: [Remembered.Visit]
    let nearby: [NearbyPlan]
    /// The user's own folder, written as `~`; nil where there is none.
    let home: String?
    /// The current folder, with all links followed.
    let folder: String
    let localTime: @Sendable (Instant) -> Phrase
    /// What shows that something takes long.
    let waiting: any Waiting
    /// A clock that never goes back.
    let uptime: @Sendable () -> Duration
    /// Where what is written of a new plan is kept; nil where the account has no folder for it.
    let drafts: DraftFolder?
    let now: @Sendable () -> Instant
    /// Whether the mouse was on when the program was last used.
    let mouse: Bool

    package init(
      visits: [Remembered.Visit], nearby: [NearbyPlan], home: String?, folder: String,
      localTime: @escaping @Sendable (Instant) -> Phrase, waiting: any Waiting,
      uptime: @escaping @Sendable () -> Duration, drafts: DraftFolder? = nil,
      now: @escaping @Sendable () -> Instant, mouse: Bool = true
    ) {
      self.visits = visits
      self.nearby = nearby
      self.home = home
      self.folder = folder
      self.localTime = localTime
      self.waiting = waiting
      self.uptime = uptime
      self.drafts = drafts
      self.now = now
      self.mouse = mouse
    }
  }

  private let start: Start
  let surroundings: Surroundings
  let language: Language
  /// Whether there is a plan to go back to.
  let canGoBack: Bool
  let plans: [ListedPlan]
  var list: PickList
  /// Open while a new plan is described.
  var form: NewPlanForm?
  /// What stood in it when it was left.
  var leftForm: NewPlanForm?
  /// What another process left of a new plan, while it is not this one's draft yet.
  var leftDraft: DraftFolder.Found?
  var keeper = DraftKeeper()
  var menu: MenuBar?
  var help: TextPanel?
  var message: Phrase?
  var size = Size(width: 80, height: 24)
  var ended: Ending?
  var pointer = Pointer()
  private var repaints = false

  /// - Parameters:
  ///   - start: what it begins with.
  ///   - surroundings: what can be chosen.
  ///   - language: of the screen, and of a new plan.
  ///   - canGoBack: whether there is a plan to go back to.
  ///   - message: what is said at first.
  package init(
    _ start: Start = .list, _ surroundings: Surroundings, language: Language,
    canGoBack: Bool = false, message: Phrase? = nil
  ) {
    self.start = start
    self.surroundings = surroundings
    self.language = language
    self.canGoBack = canGoBack
    self.message = message
    plans = ListedPlan.all(surroundings)
    let items = plans.map { PickList.Item($0.title, detail: $0.shortPath) }
    list = PickList(items + [PickList.Item(Phrase.newPlan(language))])
    switch start {
    case .list: if message == nil, draftForm() != nil { self.message = .unfinishedPlan }
    case .newPlan: openForm()
    case .file(let path, let remark): open(path, remark: remark)
    }
  }

  /// Runs until a plan is open, or the user leaves.
  ///
  /// - Parameter terminal: where frames are shown and events come from.
  /// - Returns: how it ended.
  package mutating func run(on terminal: inout some Terminal & ~Copyable) -> Ending {
    if let ended { return ended }
    resize(to: terminal.size)
    terminal.hearMouse(surroundings.mouse)
    terminal.show(frame())
    while true {
      var events = terminal.wait(atMost: keeper.wait(at: surroundings.uptime()))[...]
      while let event = events.popFirst() {
        if event == .resized { resize(to: terminal.size) }
        handle(event)
        if let ended {
          keepDraft(now: true)
          terminal.putBack(events)
          return ended
        }
      }
      keepDraft()
      if repaints { terminal.repaint() }
      repaints = false
      terminal.show(frame())
    }
  }

  mutating func handle(_ event: Event) {
    switch event {
    case .ending(let signal): ended = .program(signal: signal)
    case .key(.control("c")): ended = .program(signal: App.interrupt)
    case .strayByte(let character):
      handle(.key(.character(character)))
      message = .notUTF8
    case .key(let key):
      message = nil
      if !size.isTooSmall { take(key) } else if key == .function(10) { quit() }
    case .paste(let text): if !size.isTooSmall { paste(text) }
    case .mouse(let mouse): if !size.isTooSmall { take(mouse) }
    default: return
    }
  }

  private mutating func take(_ key: Key) {
    if menu != nil, key != .function(10) { return takeMenu(key) }
    guard let binding = bindings.first(where: { $0.keys.contains(key) }) else { return type(key) }
    perform(binding.action)
  }

  private mutating func takeMenu(_ key: Key) {
    if let choice = menu?.press(key) { choose(choice) }
  }

  /// Does what was chosen in the menu.
  mutating func choose(_ choice: Choice<MenuBar.Place>) {
    switch choice {
    case .undecided: return
    case .cancelled: menu = nil
    case .chosen(let place):
      menu = nil
      run(commands.byMenu[place.menu].commands[place.item])
    }
  }

  mutating func run(_ command: Command) {
    if case .screen(let index) = command.place { perform(bindings[index].action) }
  }

  mutating func perform(_ action: PickerAction) {
    switch action {
    case .help:
      help = TextPanel(
        HelpText(commands: commands, isForm: form != nil, plan: nil, language: language).lines)
      resize(to: size)
    case .closeHelp: help = nil
    case .scroll(let scroll): help?.scroll(by: scroll)
    case .menu:
      menu = MenuBar(commands: commands, language)
      menu?.open()
    case .open: open()
    case .clear: list.clear()
    case .newPlan: openForm()
    case .nextField: form?.moveOn()
    case .make: make()
    case .back: if isBehindList { closeForm() } else { ended = .left }
    case .repaint: repaints = true
    case .quit: quit()
    }
  }

  /// Whether Esc leads to the list.
  var isBehindList: Bool { form != nil && !(canGoBack && start == .newPlan) }

  private mutating func quit() {
    ended = .program(signal: 0)
  }

  /// Opens the selected plan, or the one whose file was typed; a reason not to is told.
  private mutating func open() {
    guard let selected = list.selected else {
      return list.input.text.isEmpty ? () : open(surroundings.whole(list.input.text))
    }
    if plans.indices.contains(selected) {
      open(plans[selected].path)
    } else {
      openForm()
    }
  }

  private mutating func open(_ path: String, remark: Phrase? = nil) {
    do throws(StoreError) {
      let store = try surroundings.waiting.during(.reading, language) { work throws(StoreError) in
        try PlanStore(opening: path, for: work)
      }
      ended = .opened(store, remark: remark)
    } catch {
      message = error.inShort
    }
  }

  /// Makes the plan that the form describes, and opens it.
  private mutating func make() {
    guard let form else { return }
    guard form.title.text.saysSomething else { return refuse(.title, .needsTitle) }
    guard form.file.text.saysSomething else { return refuse(.file, .needsFile) }
    let path = surroundings.whole(form.file.text)
    do throws(StoreError) {
      let commit = try PlanStore.makePlan(at: path, titled: form.title.text, in: language)
      forgetDraft()
      open(path, remark: commit.remarks.first)
    } catch {
      refuse(.file, error.inShort)
    }
  }

  private mutating func refuse(_ field: NewPlanForm.Field, _ reason: Phrase) {
    form?.focus = field
    message = reason
  }
}

extension Phrase {
  fileprivate static let unfinishedPlan = Phrase(
    da: "En ny plan er ikke gjort færdig: \"\(newPlan(.da))\" viser det skrevne igen.",
    en: "A new plan is not finished: \"\(newPlan(.en))\" shows what was written again.")
  static let needsTitle = Phrase(
    da: "Skriv planens titel.", en: "Write the plan's title.")
  static let needsFile = Phrase(
    da: "Skriv, hvad filen skal hedde.", en: "Write what the file is to be called.")
}
