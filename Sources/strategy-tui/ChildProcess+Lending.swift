import Glibc
import StrategyModel
import StrategyTUI

/// Another program that has the terminal until it ends.
extension ChildProcess {
  /// Runs a program to its end; where this one is asked to end, that is passed on, and waited for
  /// two seconds at most.
  ///
  /// - Parameters:
  ///   - command: as in `init`.
  ///   - signals: waits for signals until a time, and returns those that came.
  /// - Returns: how it ended, and the signals that asked this program to end meanwhile.
  static func run(
    _ command: [String], signals: (_ end: Duration?) -> [Int32]
  ) -> (ProgramEnd, endings: [Int32]) {
    let child: ChildProcess
    do throws(SystemFault) {
      child = try ChildProcess(command)
    } catch {
      return (.notStarted(error), [])
    }
    var endings: [Int32] = []
    var patience: Duration?
    while patience.map({ $0 > .now }) ?? true {
      let end = child.ending()
      for signal in signals(end == nil ? patience : .zero) where asksToEnd(signal) {
        endings.append(signal)
        if end == nil { child.send(signal) }
        patience = patience ?? .now + .seconds(2)
      }
      guard let end else { continue }
      // A hang-up may reach the other program first.
      if case .signal(let signal) = end, asksToEnd(signal) { return (.interrupted, endings) }
      return (patience == nil ? end : .interrupted, endings)
    }
    return (.interrupted, endings)
  }

  static func asksToEnd(_ signal: Int32) -> Bool { [SIGHUP, SIGTERM].contains(signal) }
}
