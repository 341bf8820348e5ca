import Glibc
import StrategyModel

/// What the command line says about the screen.
struct ScreenOptions {
  /// The plan's file; nil leaves it to $STRATEGY_PLAN.
  var plan: String?
  var language: Language?
  var ascii = false
  var mono = false
}

/// Opens a plan on the screen and stays there until the user leaves.
func openScreen(_ options: ScreenOptions) -> ExitStatus {
  var console = Console(language: options.language ?? .ofLocale)
  do throws(Failure) {
    let store = try openStore(options)
    console = Console(language: options.language ?? store.plan.language ?? console.language)
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
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

extension Failure {
  fileprivate static let noPlan = Failure(
    .usage,
    Phrase(
      da: "Angiv planens fil: strategy-tui PLAN, eller sæt STRATEGY_PLAN til den.",
      en: "Name the plan's file: strategy-tui PLAN, or set STRATEGY_PLAN to it."))
  fileprivate static let noTerminal = Failure(
    .unavailable,
    Phrase(
      da: "Skærmen skal bruge en terminal til både input og output; kommandoerne kan uden: "
        + "strategy-tui --help.",
      en: "The screen needs a terminal for both input and output; the commands do without: "
        + "strategy-tui --help."))
}
