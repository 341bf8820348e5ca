import CTerminal
import Glibc
import StrategyModel
import StrategyTUI

/// Other programs that have the terminal: the shell, and an editor.
extension CursesTerminal {
  /// Stops until the shell continues the program where the terminal is its own.
  mutating func stop() {
    var signals: [Int32]
    repeat {
      terminal_obey(SIGTSTP)
      signals = input.takeSignals()
      // Continued in the background, where the terminal is somebody else's: stop again.
    } while signals == [SIGCONT] && OutputDevice.isElsewhere
    held += signals.filter(ChildProcess.asksToEnd).map(Event.ending)
    if !OutputDevice.isElsewhere { enter() }
  }

  mutating func lend(to command: [String]) -> ProgramEnd {
    guard isUp else { return .interrupted }
    leave()
    let (end, endings) = ChildProcess.run(command) { [input] in input.waitForSignals(until: $0) }
    held += endings.map(Event.ending)
    if OutputDevice.isElsewhere, end != .interrupted { stop() } else { enter() }
    return end
  }

}
