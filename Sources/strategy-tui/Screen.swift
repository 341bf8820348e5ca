import CTerminal
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
    let start = try start(options, memory)
    if let plan = start.store?.plan {
      console = Console(language: options.language(of: plan))
      _ = try options.filter(in: plan)
    }
    let signal: Int32
    do {
      signal = try ScreenSession(options, memory).run(from: start)
    } catch {
      throw Failure(.unavailable, error.message)
    }
    if signal != 0 { terminal_obey(signal) }
    return .done
  } catch {
    console.say(error.phrase)
    return error.status
  }
}

/// The plan that is named, else the one that was open last; where there is neither, one is to be
/// chosen.
private func start(
  _ options: ScreenOptions, _ memory: Memory?
) throws(Failure) -> ScreenSession.Start {
  if let path = options.plan ?? variable("STRATEGY_PLAN") {
    let store = try orFail { () throws(StoreError) in try PlanStore(opening: path) }
    return ScreenSession.Start(store: store)
  }
  guard let last = memory?.read().visits.first else { return ScreenSession.Start() }
  do {
    return ScreenSession.Start(store: try PlanStore(opening: last.path))
  } catch {
    return ScreenSession.Start(message: error.phrase)
  }
}
