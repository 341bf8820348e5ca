import CTerminal
import StrategyModel
import StrategyTUI

/// What the command line says about the screen.
struct ScreenOptions {
  /// The plan's file; nil leaves it to $STRATEGY_PLAN.
  var plan: String?
  var language: Language?
  var ascii = false
  var mono = false
  /// The code of the only centre whose goals are shown at first; nil shows all.
  var centre: String?
  /// Lines and prompts instead of a screen.
  var plain = false
}

/// Opens a plan on the screen and stays there until the user leaves; a signal that ended the screen
/// then ends the program.
func openScreen(_ options: ScreenOptions) -> ExitStatus {
  var console = Console(language: options.language ?? .ofLocale)
  do throws(Failure) {
    let store = try openStore(options, console)
    console = Console(language: options.language ?? store.plan.language ?? console.language)
    let signal = try show(store, console.language, options)
    if signal != 0 { terminal_obey(signal) }
    return .done
  } catch {
    console.say(error.phrase)
    return error.status
  }
}

private func openStore(
  _ options: ScreenOptions, _ console: Console
) throws(Failure) -> PlanStore {
  guard let path = options.plan ?? variable("STRATEGY_PLAN") else { throw .noPlan }
  return try console.orFail(.reading) { work throws(StoreError) in
    try PlanStore(opening: path, for: work)
  }
}

private func show(
  _ store: PlanStore, _ language: Language, _ options: ScreenOptions
) throws(Failure) -> Int32 {
  let centre = try options.centre.map { code throws(Failure) in try store.plan.centre(asked: code) }
  let filter = Filter(centre.map { [.centre($0)] } ?? [])
  let console = Console(language: language)
  let texts = store.plan.language ?? language
  func converse() throws(Failure) -> Int32 {
    try PlainDialogue.run(
      store, console, filter,
      .system(plan: store.file, texts: texts, waiting: Console.waiting))
  }
  guard !options.plain else { return try converse() }
  let keyboard = Keyboard()
  let waiting = WaitingLine(on: MessageRow(), keyboard: keyboard)
  do {
    return try ScreenSession.run(
      store, language: language, filter: filter,
      surroundings: .system(plan: store.file, texts: texts, waiting: waiting), keyboard: keyboard,
      ascii: options.ascii, mono: options.mono)
  } catch {
    guard case .cannotPaint = error else { throw Failure(.unavailable, error.message) }
    var why = PlainText(language: language)
    why.add(error.message(language))
    console.say(why.lines)
    return try converse()
  }
}

extension Failure {
  fileprivate static let noPlan = Failure(
    .usage,
    Phrase(
      da: "Angiv planens fil: strategy-tui PLAN, eller sæt STRATEGY_PLAN til den.",
      en: "Name the plan's file: strategy-tui PLAN, or set STRATEGY_PLAN to it."))
}
