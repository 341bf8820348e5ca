import ArgumentParser
import StrategyModel

/// A command on a plan: opened, worked on, told in one language how it went.
protocol PlanCommand: ParsableCommand {
  var arguments: PlanArguments { get }

  /// - Returns: how the command ends where nothing failed.
  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus
}

extension PlanCommand {
  func run() throws {
    var console = Console(language: arguments.language ?? .ofLocale)
    var status: ExitStatus
    do throws(Failure) {
      var store = try console.orFail(.reading) { work throws(StoreError) in
        try PlanStore(opening: arguments.plan, for: work)
      }
      let language = arguments.language ?? store.plan.language ?? console.language
      console = Console(language: language)
      status = try run(on: &store, console)
    } catch {
      console.say(error.phrase)
      status = error.status
    }
    guard status == .done else { throw ArgumentParser.ExitCode(status.rawValue) }
  }
}
