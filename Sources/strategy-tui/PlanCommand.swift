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
    try Console.run(in: arguments.language) { console throws(Failure) in
      var store = try console.orFail(.reading) { work throws(StoreError) in
        try PlanStore(opening: arguments.plan, for: work)
      }
      console = Console(language: arguments.language ?? store.plan.language ?? console.language)
      return try run(on: &store, console)
    }
  }
}

extension Console {
  /// Runs a command to its end, and tells why it failed.
  ///
  /// - Parameters:
  ///   - language: the one that was asked for; else the locale's, until the body knows better.
  ///   - body: the command; returns how it ends where nothing failed.
  /// - Throws: `ExitCode`, where it ends with another status than 0.
  static func run(
    in language: Language?, _ body: (inout Console) throws(Failure) -> ExitStatus
  ) throws {
    var console = Console(language: language ?? .ofLocale)
    var status: ExitStatus
    do throws(Failure) {
      status = try body(&console)
    } catch {
      console.say(error.phrase)
      status = error.status
    }
    guard status == .done else { throw ArgumentParser.ExitCode(status.rawValue) }
  }
}
