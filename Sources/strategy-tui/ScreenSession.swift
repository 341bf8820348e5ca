import CTerminal
import StrategyModel
import StrategyTUI

/// The screen over a plan, from taking the terminal to giving it back.
enum ScreenSession {
  /// - Returns: the signal that ended it, or 0 where the user quit.
  static func run(
    _ store: PlanStore, language: Language, filter: Filter, surroundings: App.Surroundings,
    ascii: Bool, mono: Bool
  ) throws(TerminalError) -> Int32 {
    var terminal = try CursesTerminal.open(
      watching: FolderWatch(folder: store.file.folder, name: store.file.name), ascii: ascii,
      mono: mono)
    var app = App(store: store, language: language, filter: filter, surroundings: surroundings)
    let signal = app.run(on: &terminal)
    terminal.close()
    return signal
  }
}
