import CTerminal
import Glibc
import StrategyModel
import StrategyTUI

/// What the command line says about the screen.
struct ScreenOptions {
  /// The plan's file; nil leaves it to $STRATEGY_PLAN, and then to what was open last.
  var plan: String?
  var language: Language?
  var ascii = false
  var mono = false
  /// The code of the only centre whose goals are shown at first; nil shows all.
  var centre: String?
  /// Lines and prompts instead of a screen.
  var plain = false

  /// The language of a plan's screen.
  func language(of plan: Plan) -> Language { language ?? plan.language ?? .ofLocale }

  /// What is shown of a plan at first.
  ///
  /// - Throws: where the plan has no such centre.
  func filter(in plan: Plan) throws(Failure) -> Filter {
    let centre = try centre.map { code throws(Failure) in try plan.centre(asked: code) }
    return Filter(centre.map { [.centre($0)] } ?? [])
  }
}

/// Opens a plan on the screen and stays there until the user leaves; a signal that ended the screen
/// then ends the program.
func openScreen(_ options: ScreenOptions) -> ExitStatus {
  var console = Console(language: options.language ?? .ofLocale)
  do throws(Failure) {
    let memory = stateFolder.map { Memory(state: $0) }
    let start = try start(options, memory, console)
    if let plan = start.store?.plan {
      console = Console(language: options.language(of: plan))
      _ = try options.filter(in: plan)
    }
    let signal = try show(start, console, options, memory)
    if signal != 0 { terminal_obey(signal) }
    return .done
  } catch {
    console.say(error.phrase)
    return error.status
  }
}

/// - Returns: the signal that ended it, or 0 where the user quit.
private func show(
  _ start: ScreenSession.Start, _ console: Console, _ options: ScreenOptions, _ memory: Memory?
) throws(Failure) -> Int32 {
  guard !options.plain else { return try showPlain(start.store, console, options) }
  do {
    return try ScreenSession(options, memory).run(from: start)
  } catch {
    guard case .cannotPaint = error, start.store != nil else {
      throw Failure(.unavailable, error.message)
    }
    var why = PlainText(language: console.language)
    why.add(error.message(console.language))
    console.say(why.lines)
    return try showPlain(start.store, console, options)
  }
}

/// Lines and prompts, which need a plan that is named.
private func showPlain(
  _ store: PlanStore?, _ console: Console, _ options: ScreenOptions
) throws(Failure) -> Int32 {
  guard let store else { throw .noPlan }
  return try PlainDialogue.run(
    store, console, options.filter(in: store.plan),
    .system(
      plan: store.file, texts: console.language, waiting: Console.waiting,
      hasTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1))
}

/// The plan that is named, else the one that was open last; where there is neither, one is to be
/// chosen.
private func start(
  _ options: ScreenOptions, _ memory: Memory?, _ console: Console
) throws(Failure) -> ScreenSession.Start {
  let remembered = memory?.read() ?? Remembered()
  if let path = options.plan ?? variable("STRATEGY_PLAN") {
    let store = try console.orFail(.reading) { work throws(StoreError) in
      try PlanStore(opening: path, for: work)
    }
    return ScreenSession.Start(store: store, remembered: remembered)
  }
  guard let last = remembered.visits.first else {
    return ScreenSession.Start(remembered: remembered)
  }
  do {
    return try console.during(.reading) { work throws(StoreError) in
      ScreenSession.Start(
        store: try PlanStore(opening: last.path, for: work), remembered: remembered)
    }
  } catch {
    return ScreenSession.Start(remembered: remembered, message: error.inShort)
  }
}

extension Failure {
  fileprivate static let noPlan = Failure(
    .usage,
    Phrase(
      da: "Angiv planens fil: strategy-tui PLAN, eller sæt STRATEGY_PLAN til den.",
      en: "Name the plan's file: strategy-tui PLAN, or set STRATEGY_PLAN to it."))
}
