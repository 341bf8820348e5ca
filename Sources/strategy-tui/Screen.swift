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
}

/// Opens a plan on the screen and stays there until the user leaves; a signal that ended the screen
/// then ends the program.
func openScreen(_ options: ScreenOptions) -> ExitStatus {
  var console = Console(language: options.language ?? .ofLocale)
  do throws(Failure) {
    let store = try openStore(options)
    console = Console(language: options.language ?? store.plan.language ?? console.language)
    let signal = try show(store, console.language, options)
    if signal != 0 { terminal_obey(signal) }
    return .done
  } catch {
    console.say(error.phrase)
    return error.status
  }
}

private func openStore(_ options: ScreenOptions) throws(Failure) -> PlanStore {
  guard let path = options.plan ?? variable("STRATEGY_PLAN") else { throw .noPlan }
  return try orFail { () throws(StoreError) in try PlanStore(opening: path) }
}

private func show(
  _ store: PlanStore, _ language: Language, _ options: ScreenOptions
) throws(Failure) -> Int32 {
  let centre = try options.centre.map { code throws(Failure) in try store.plan.centre(asked: code) }
  do {
    return try ScreenSession.run(
      store, language: language, filter: Filter(centre.map { [.centre($0)] } ?? []),
      surroundings: .system(plan: store.file),
      ascii: options.ascii, mono: options.mono)
  } catch {
    throw Failure(.unavailable, error.message)
  }
}

extension Failure {
  fileprivate static let noPlan = Failure(
    .usage,
    Phrase(
      da: "Angiv planens fil: strategy-tui PLAN, eller sæt STRATEGY_PLAN til den.",
      en: "Name the plan's file: strategy-tui PLAN, or set STRATEGY_PLAN to it."))
}
