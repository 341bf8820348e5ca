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
    held += signals.filter(Self.asksToEnd).map(Event.ending)
    if !OutputDevice.isElsewhere { enter() }
  }

  mutating func lend(to command: [String]) -> ProgramEnd {
    guard isUp else { return .interrupted }
    leave()
    let end = run(command)
    if OutputDevice.isElsewhere, end != .interrupted { stop() } else { enter() }
    return end
  }

  /// Runs a program to its end; where this one is asked to end, that is passed on, and waited for
  /// two seconds at most.
  private mutating func run(_ command: [String]) -> ProgramEnd {
    let child: ChildProcess
    do throws(SystemFault) {
      child = try ChildProcess(command)
    } catch {
      return .notStarted(error)
    }
    var patience: Duration?
    while patience.map({ $0 > .now }) ?? true {
      let end = child.ending()
      for signal in end == nil ? input.waitForSignals(until: patience) : input.takeSignals()
      where Self.asksToEnd(signal) {
        held.append(.ending(signal: signal))
        if end == nil { child.send(signal) }
        patience = patience ?? .now + .seconds(2)
      }
      guard let end else { continue }
      // A hang-up may reach the other program first.
      if case .signal(let signal) = end, Self.asksToEnd(signal) { return .interrupted }
      return patience == nil ? end : .interrupted
    }
    return .interrupted
  }

  private static func asksToEnd(_ signal: Int32) -> Bool { [SIGHUP, SIGTERM].contains(signal) }
}
