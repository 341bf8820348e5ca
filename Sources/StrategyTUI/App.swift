package import StrategyModel

/// The loop, the stack of screens, and the one place where effects happen.
package struct App: Sendable {
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
  /// Whether a rule or a right said no to the last change.
  var isAgainstRules = false
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
  ///   - filter: which goals are shown at first; an empty one shows a chief their own centres'.
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
    if filter.isEmpty { context.filter = context.ownCentres }
    open(PlanScreen(at: place, context))
    context.message = context.readOnly ?? message
    offerConflicts()
    if context.message == nil { context.message = context.waiting }
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
      var events = terminal.wait(atMost: keeper.wait(at: surroundings.uptime()))[...]
      while let event = events.popFirst() {
        // Who stopped something does not want what was typed ahead of it either.
        if hasStopped, event.isTyped { continue }
        if event == .resized { resize(to: terminal.size) }
        handle(event)
        if let ended {
          terminal.putBack(events)
          return ended
        }
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
    let waiting = context.waiting
    guard findings > 0, context.message == nil || context.message == waiting else { return false }
    let parts = [.findings(findings), context.message].compactMap { $0 }
    context.message = parts.joined(separator: " ")
    return true
  }

  /// Does something that may take long, and shows that where it does.
  mutating func during<Result, Failure: Error>(
    _ task: Work.Step, _ body: (inout App, Work) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let (waiting, language) = (surroundings.waiting, context.language)
    // What a form is left by may lead to a screen on which its keys do something else.
    let keepsTyped = task == .reading && screens.last?.keepsKeys == true
    return try waiting.during(task, language, keepsTyped: keepsTyped) { work throws(Failure) in
      defer { hasStopped = hasStopped || work.isStopped && !keepsTyped }
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

}

extension Phrase {
  fileprivate static func findings(_ count: Int) -> Phrase {
    Phrase(
      da: "Der er \(count) fejl i planens fil. Kør \"strategy-tui check\" for at se "
        + (count == 1 ? "den." : "dem."),
      en: "The plan's file has \(count) \(count == 1 ? "fault" : "faults"). "
        + "Run \"strategy-tui check\" to see \(count == 1 ? "it" : "them").")
  }
}
