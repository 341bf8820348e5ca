package import StrategyModel

/// How a program ended that was lent the terminal.
package enum ProgramEnd: Equatable, Sendable {
  case exit(Int32)
  case signal(Int32)
  case notStarted(SystemFault)
  /// This program was asked to end meanwhile.
  case interrupted
}
