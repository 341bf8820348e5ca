import ArgumentParser

/// What stands before all commands; without one of them, it opens the screen.
struct StrategyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strategy-tui",
    abstract: "Follow up a strategy plan.",
    usage: """
      strategy-tui [PLAN] [--language da|en] [--centre C] [--ascii] [--mono] [--plain]
      strategy-tui COMMAND PLAN …
      """,
    discussion: """
      strategy-tui PLAN opens the screen; the commands do what the screen does. Without PLAN, \
      the one that $STRATEGY_PLAN names is opened, else the one that was open last; where there is \
      none, plans are offered to choose from. A plan that is called like a command is opened as ./show.
      """,
    version: version,
    subcommands: [
      ScreenCommand.self, ShowCommand.self, SetCommand.self, MissingCommand.self,
      CheckCommand.self, ApproveCommand.self, ReturnCommand.self, RoundCommand.self,
      AddCommand.self, EditCommand.self, MoveCommand.self, RemoveCommand.self,
      FinishCommand.self, HistoryCommand.self, ExportCommand.self, MergeCommand.self,
      CheckPushCommand.self, NewCommand.self,
    ],
    defaultSubcommand: ScreenCommand.self)

  static let version = "0.1.0"

  /// The words that are commands and no plan.
  static var names: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}
