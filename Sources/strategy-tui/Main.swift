import ArgumentParser
import CTerminal
import Glibc
import StrategyModel
import StrategyTUI

@main
enum Main {
  static func main() {
    terminal_spare_writes()
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Opening a plan is what most starts are for, and does not wait for the parser.
  private static func run(_ arguments: [String]) -> Int32 {
    let isPlan = arguments.allSatisfy { argument in
      !argument.hasPrefix("-") && !StrategyCommand.names.contains(argument)
    }
    guard isPlan, arguments.count <= 1 else { return parse(arguments) }
    return openScreen(ScreenOptions(plan: arguments.first)).rawValue
  }

  private static func parse(_ arguments: [String]) -> Int32 {
    do {
      var command = try StrategyCommand.parseAsRoot(arguments)
      try command.run()
      return ExitStatus.done.rawValue
    } catch {
      let status = StrategyCommand.exitCode(for: error)
      let message = StrategyCommand.fullMessage(for: error).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      guard message != [""] else { return status.rawValue }
      let console = Console(language: .ofLocale)
      guard status.isSuccess else {
        console.say(message)
        return status.rawValue
      }
      return write(message, console).rawValue
    }
  }

  private static func write(_ help: [String], _ console: Console) -> ExitStatus {
    do throws(Failure) {
      try console.write(help)
      return .done
    } catch {
      console.say(error.phrase)
      return error.status
    }
  }
}
