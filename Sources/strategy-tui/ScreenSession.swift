import StrategyModel
import StrategyTUI

/// The screen, from taking the terminal to giving it back: plans one after the other, and between
/// them the choice of the next one.
struct ScreenSession {
  /// What it begins with.
  struct Start {
    /// The plan; nil lets one be chosen.
    var store: PlanStore?
    let remembered: Remembered
    /// What is said at the choice.
    var message: Phrase?
  }

  private let options: ScreenOptions
  private let memory: Memory?
  private let keyboard = Keyboard()
  private let waiting: WaitingLine
  /// One for the whole session, so that what is written of a new plan is found again.
  private let drafts = Picker.Surroundings.drafts

  init(_ options: ScreenOptions, _ memory: Memory?) {
    self.options = options
    self.memory = memory
    waiting = WaitingLine(on: MessageRow(), keyboard: keyboard)
  }

  /// - Returns: the signal that ended it, or 0 where the user quit.
  func run(from start: Start) throws(TerminalError) -> Int32 {
    var terminal = try CursesTerminal.open(
      keyboard: keyboard, ascii: options.ascii, mono: options.mono)
    let signal = run(from: start, on: &terminal)
    terminal.close()
    return signal
  }

  private func run(from start: Start, on terminal: inout CursesTerminal) -> Int32 {
    var remembered = start.remembered
    var app = start.store.map { self.app($0, remembered) }
    var message = start.message
    var wanted = Picker.Start.list
    while true {
      if app != nil {
        switch work(&app, on: &terminal) {
        case .another(let start): wanted = start
        case .program(let signal): return signal
        }
        remembered = memory?.read() ?? Remembered()
      }
      var picker = Picker(
        wanted, .system(remembered, waiting: waiting, drafts: drafts),
        language: app?.language ?? options.language ?? .ofLocale, canGoBack: app != nil,
        message: message)
      switch picker.run(on: &terminal) {
      case .opened(let store, let remark):
        if app?.file.realPath != store.file.realPath {
          app = self.app(store, remembered, message: remark)
        }
      case .left: if app == nil { return 0 }
      case .program(let signal): return signal
      }
      message = nil
    }
  }

  private func app(
    _ store: PlanStore, _ remembered: Remembered, message: Phrase? = nil
  ) -> App {
    // A plan that is chosen may have no such centre.
    let filter = (try? options.filter(in: store.plan)) ?? Filter()
    return App(
      store: store, language: options.language(of: store.plan), filter: filter,
      surroundings: .system(
        plan: store.file, texts: store.plan.language ?? options.language(of: store.plan),
        waiting: waiting, mouse: remembered.mouse ?? true,
        rememberMouse: { [memory] isOn in memory?.change { $0.mouse = isOn } }),
      at: remembered.place(in: store.file), message: message)
  }

  /// Runs until the plan is left, and keeps where one was.
  private func work(_ app: inout App?, on terminal: inout CursesTerminal) -> App.Ending {
    guard var open = app else { return .another(.list) }
    terminal.watch(open.file)
    let ending = open.run(on: &terminal)
    terminal.watch(nil)
    memory?.change { $0.add(open.visit) }
    app = open
    return ending
  }
}
